package org.onecert.token.crl;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.x500.X500Name;

/// The entries of a list, found by serial number without reading the others.
///
/// Eight octets for each entry: a hash of its serial number and where it stands. They are in order
/// in runs of some thousands: a million could not be sorted a little at a time.
final class CrlEntries {

  /// In entries; a power of two.
  static final int LONGEST_RUN = 1 << 16;

  private static final long PLACE = 0xffffffffL;

  private final byte[] file;
  private final List<long[]> runs;
  private final EntryIssuers issuers;

  /// @param runs sorted, one behind the other as in the file
  CrlEntries(byte[] file, List<long[]> runs, EntryIssuers issuers) {
    this.file = file;
    this.runs = List.copyOf(runs);
    this.issuers = issuers;
  }

  /// How many there are.
  int size() {
    return runs.stream().mapToInt(run -> run.length).sum();
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
    int hash = Arrays.hashCode(octets);
    return runs.stream()
        .flatMapToInt(run -> places(run, indexed(hash, 0)))
        .filter(at -> isAbout(at, octets) && issuers.of(at).equals(issuer))
        .mapToObj(this::read)
        .findFirst();
  }

  private static IntStream places(long[] run, long lowest) {
    int found = Arrays.binarySearch(run, lowest);
    return IntStream.range(found < 0 ? -found - 1 : found, run.length)
        .takeWhile(place -> (run[place] & ~PLACE) == lowest)
        .map(place -> (int) (run[place] & PLACE));
  }

  private boolean isAbout(int at, byte[] serial) {
    return DerElement.at(file, at, file.length).first().holds(serial);
  }

  private CrlEntry read(int at) {
    return CrlEntry.read(DerElement.at(file, at, file.length).encoded());
  }
}
