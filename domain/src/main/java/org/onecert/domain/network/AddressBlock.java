package org.onecert.domain.network;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import org.onecert.domain.Octets;

/// The addresses that one client may have as he likes, and that are therefore counted as one: an
/// address of IPv4; of IPv6 all that share the first 64 bits, for networks are no smaller (RFC
/// 4291, 2.5.4).
///
/// @param beginning the octets that they share
public record AddressBlock(Octets beginning) {

  /// All those of whom nobody knows from where they come.
  public static final AddressBlock UNKNOWN = new AddressBlock(Octets.of(new byte[0]));

  private static final int NETWORK = 8;

  /// The block of an address; an address that is none is [#UNKNOWN].
  public static AddressBlock of(Optional<InetAddress> address) {
    return address
        .map(InetAddress::getAddress)
        .map(octets -> Arrays.copyOf(octets, Math.min(octets.length, NETWORK)))
        .map(octets -> new AddressBlock(Octets.of(octets)))
        .orElse(UNKNOWN);
  }
}
