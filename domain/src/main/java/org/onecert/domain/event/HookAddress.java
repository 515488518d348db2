package org.onecert.domain.event;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/// Where a business system takes events (web hook): `https://permits.example/events`. It has no
/// query, in which secrets use to stand: addresses are in the trail, and events are signed.
public record HookAddress(URI value) {

  public static final int LONGEST = 500;

  private static final Set<String> SCHEMES = Set.of("https", "http");

  public HookAddress {
    if (!isOne(value)) {
      throw new IllegalArgumentException("Not the address of a web hook");
    }
  }

  /// The address that a text stands for; empty if it is none.
  public static Optional<HookAddress> parse(String text) {
    try {
      return text.length() > LONGEST
          ? Optional.empty()
          : Optional.of(new URI(text)).filter(HookAddress::isOne).map(HookAddress::new);
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  private static boolean isOne(URI uri) {
    return SCHEMES.contains(String.valueOf(uri.getScheme()))
        && uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getRawQuery() == null
        && uri.getRawFragment() == null
        && uri.getPort() != 0
        && uri.getPort() <= 65535
        && uri.toString().length() <= LONGEST
        && uri.toString().equals(uri.toASCIIString());
  }

  public boolean isEncrypted() {
    return value.getScheme().equals("https");
  }

  public int port() {
    int usual = isEncrypted() ? 443 : 80;
    return value.getPort() < 0 ? usual : value.getPort();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
