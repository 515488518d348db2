package org.onecert.domain.network;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A range of addresses (CIDR, RFC 4632, RFC 4291): those of one length in octets that begin with
/// the same bits. Netty's rule of this kind takes some addresses of IPv6 that are not in the range.
///
/// @param octets of an address: 4 or 16
/// @param length how many bits are the same
/// @param beginning these bits, as a number
public record NetworkRange(int octets, int length, BigInteger beginning) {

  private static final Pattern SHAPE =
      Pattern.compile("([0-9]+(?:\\.[0-9]+){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/([0-9]{1,3})");

  /// The range that a text stands for: `10.0.0.0/8`, `fd00::/64`.
  ///
  /// @throws IllegalArgumentException if it is none
  public static NetworkRange of(String text) {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not a range of addresses");
    }
    byte[] address = InetAddress.ofLiteral(parts.group(1)).getAddress();
    int length = Integer.parseInt(parts.group(2));
    if (length > address.length * Byte.SIZE) {
      throw new IllegalArgumentException("Addresses have fewer bits");
    }
    return new NetworkRange(address.length, length, beginning(address, length));
  }

  public boolean contains(InetAddress address) {
    byte[] all = address.getAddress();
    return all.length == octets && beginning(all, length).equals(beginning);
  }

  private static BigInteger beginning(byte[] address, int length) {
    return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - length);
  }
}
