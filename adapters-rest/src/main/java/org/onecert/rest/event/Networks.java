package org.onecert.rest.event;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onecert.domain.Outcome;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.network.NetworkRange;
import org.onecert.domain.refusal.OperatorRefusal;

/// Which hosts events may be sent to: to those of the public internet, encrypted, and to those that
/// the operator allowed. Whoever can have an address registered shall not reach what stands beside
/// the server (SSRF).
///
/// @param allowed of the operator's own network, encrypted or not
/// @param inside of the operator's own network, though the addresses are public
public record Networks(List<NetworkRange> allowed, List<NetworkRange> inside) {

  /// What is not the public internet: the special purposes of IANA's registries (RFC 6890). Of IPv6
  /// all that is not global unicast, and what carries an address of IPv4 in it.
  private static final List<NetworkRange> SPECIAL =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20")
          .map(NetworkRange::of)
          .toList();

  private static final NetworkRange GLOBAL_UNICAST = NetworkRange.of("2000::/3");

  public Networks {
    allowed = List.copyOf(allowed);
    inside = List.copyOf(inside);
  }

  /// Whether events may go to an address at a host.
  Outcome<InetAddress> check(HookAddress address, InetAddress host) {
    return reason(address, host)
        .map(Outcome::<InetAddress>refused)
        .orElseGet(() -> Outcome.accepted(host));
  }

  private Optional<OperatorRefusal> reason(HookAddress address, InetAddress host) {
    if (in(allowed, host)) {
      return Optional.empty();
    }
    if (in(inside, host) || isSpecial(host)) {
      return Optional.of(OperatorRefusal.HOOK_INSIDE_OWN_NETWORK);
    }
    return address.isEncrypted()
        ? Optional.empty()
        : Optional.of(OperatorRefusal.HOOK_NOT_ENCRYPTED);
  }

  private static boolean isSpecial(InetAddress host) {
    return in(SPECIAL, host) || (host instanceof Inet6Address && !GLOBAL_UNICAST.contains(host));
  }

  private static boolean in(List<NetworkRange> ranges, InetAddress host) {
    return ranges.stream().anyMatch(range -> range.contains(host));
  }
}
