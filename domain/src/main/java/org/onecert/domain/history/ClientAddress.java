package org.onecert.domain.history;

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
}
