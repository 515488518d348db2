package org.onecert.token.crl;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.x500.X500Name;

/// The entries of a list, found by serial number without reading the others.
///
/// Eight octets for each entry: a hash of its serial number and where it stands, in order.
final class CrlEntries {

  private static final long PLACE = 0xffffffffL;

  private final byte[] file;
  private final long[] index;
  private final EntryIssuers issuers;

  CrlEntries(byte[] file, long[] index, EntryIssuers issuers) {
    this.file = file;
    this.index = index;
    this.issuers = issuers;
    Arrays.sort(index);
  }

  /// How many there are.
  int size() {
    return index.length;
  }

  /// Where an entry is written down.
  ///
  /// @param hash of the content of its serial number
  static long indexed(int hash, int at) {
    return (long) hash << Integer.SIZE | at;
  }

  /// The entry of a certificate.
  Optional<CrlEntry> find(X500Name issuer, BigInteger serial) {
    byte[] octets = serial.toByteArray();
    long lowest = indexed(Arrays.hashCode(octets), 0);
    int found = Arrays.binarySearch(index, lowest);
    return IntStream.range(found < 0 ? -found - 1 : found, index.length)
        .takeWhile(place -> (index[place] & ~PLACE) == lowest)
        .map(place -> (int) (index[place] & PLACE))
        .filter(at -> isAbout(at, octets) && issuers.of(at).equals(issuer))
        .mapToObj(this::read)
        .findFirst();
  }

  private boolean isAbout(int at, byte[] serial) {
    return DerElement.at(file, at, file.length).first().holds(serial);
  }

  private CrlEntry read(int at) {
    return CrlEntry.read(DerElement.at(file, at, file.length).encoded());
  }
}
