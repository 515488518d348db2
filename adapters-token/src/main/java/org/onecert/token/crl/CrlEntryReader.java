package org.onecert.token.crl;

import java.util.Arrays;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.jspecify.annotations.Nullable;

/// Goes through `revokedCertificates` once (RFC 5280, 5.1.2.6): SEQUENCE OF SEQUENCE { INTEGER,
/// Time, Extensions OPTIONAL }.
final class CrlEntryReader {

  private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
      Set.of(Extension.reasonCode, Extension.certificateIssuer, Extension.invalidityDate);

  /// The content of the identifier 2.5.29.29.
  private static final byte[] CERTIFICATE_ISSUER = {0x55, 0x1d, 0x1d};

  private static final int LONGEST_SERIAL = 21;

  private final EntryIssuers issuers;
  private long[] index = new long[16];
  private int size;

  CrlEntryReader(X500Name issuer) {
    this.issuers = new EntryIssuers(issuer);
  }

  CrlEntries read(byte[] file, @Nullable DerElement entries) {
    if (entries != null) {
      for (int at = entries.content(); at < entries.end(); ) {
        at = take(DerElement.at(file, at, entries.end()).being(DerElement.SEQUENCE));
      }
    }
    return new CrlEntries(file, Arrays.copyOf(index, size), issuers);
  }

  /// Where the next begins.
  private int take(DerElement entry) {
    DerElement serial = entry.first().being(DerElement.INTEGER);
    DerElement time = serial.next(entry);
    CrlMalformed.unless(time.isTime(), "an entry has no time");
    CrlMalformed.unless(
        serial.end() - serial.content() <= LONGEST_SERIAL, "a serial number is too long");
    if (time.end() < entry.end()) {
      takeExtensions(entry.from(), time.next(entry));
    }
    put(CrlEntries.indexed(serial.hash(), entry.from()));
    return entry.end();
  }

  private void put(long place) {
    if (size == index.length) {
      index = Arrays.copyOf(index, 2 * size);
    }
    index[size++] = place;
  }

  /// Most entries have a reason that is not critical, and nothing else: they are not read now.
  private void takeExtensions(int at, DerElement encoded) {
    if (anyMatters(encoded.being(DerElement.SEQUENCE))) {
      Extensions extensions = Extensions.getInstance(encoded.encoded());
      CrlMalformed.unless(
          UNDERSTOOD.containsAll(Arrays.asList(extensions.getCriticalExtensionOIDs())),
          "an entry has a critical extension that is not understood");
      issuers.note(at, extensions);
    }
  }

  private static boolean anyMatters(DerElement extensions) {
    for (int at = extensions.content(); at < extensions.end(); ) {
      DerElement extension = DerElement.at(extensions.file(), at, extensions.end());
      if (matters(extension)) {
        return true;
      }
      at = extension.end();
    }
    return false;
  }

  /// Whether it is critical, or names an issuer, which has to be critical and may be not.
  private static boolean matters(DerElement extension) {
    DerElement id = extension.being(DerElement.SEQUENCE).first();
    return id.next(extension).tag() == DerElement.BOOLEAN || id.holds(CERTIFICATE_ISSUER);
  }
}
