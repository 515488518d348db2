package org.onecert.token.revocation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The addresses that an operator allows to be asked: no certificate makes the server knock at a
/// door of his own network.
///
/// @param beginnings scheme, host, port, and how the path begins: `http://crl.sheca.example/`
public record AllowedAddresses(List<URI> beginnings) {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  public AllowedAddresses {
    beginnings = List.copyOf(beginnings);
  }

  /// The address, if it is well-formed and allowed.
  Optional<URI> allowed(String address) {
    try {
      return Optional.of(new URI(address)).filter(this::allow);
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  boolean allow(URI address) {
    return isPlain(address) && beginnings.stream().anyMatch(one -> begins(one, address));
  }

  /// Whoever hides where it leads has no business here.
  private static boolean isPlain(URI address) {
    return address.isAbsolute()
        && address.getHost() != null
        && address.getRawUserInfo() == null
        && address.getRawFragment() == null
        && address.normalize().equals(address)
        && !address.getRawPath().contains("%");
  }

  private static boolean begins(URI allowed, URI address) {
    return allowed.getScheme().equalsIgnoreCase(address.getScheme())
        && allowed.getHost().equalsIgnoreCase(address.getHost())
        && port(allowed) == port(address)
        && address.getRawPath().startsWith(Objects.requireNonNullElse(allowed.getRawPath(), ""));
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return address.getScheme().equalsIgnoreCase("https") ? HTTPS : HTTP;
  }
}
