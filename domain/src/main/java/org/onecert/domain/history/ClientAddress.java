package org.onecert.domain.history;

import java.net.InetAddress;
import java.util.Optional;

/// The network address that a request came from, as the edge saw it.
public record ClientAddress(String value) {

  /// Where an act comes from that nobody asked for: time itself.
  public static final ClientAddress OURSELVES = new ClientAddress("onecert");

  private static final int LONGEST = 64;

  public ClientAddress {
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException("Not a network address");
    }
  }

  /// The same as a number; empty if the edge saw something else.
  public Optional<InetAddress> number() {
    try {
      return Optional.of(InetAddress.ofLiteral(value));
    } catch (IllegalArgumentException noNumber) {
      return Optional.empty();
    }
  }
}
