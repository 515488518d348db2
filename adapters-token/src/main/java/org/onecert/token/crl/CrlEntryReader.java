package org.onecert.token.crl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.jspecify.annotations.Nullable;
import org.onecert.token.Pace;
import org.onecert.token.Steps;

/// Goes through `revokedCertificates` once (RFC 5280, 5.1.2.6): SEQUENCE OF SEQUENCE { INTEGER,
/// Time, Extensions OPTIONAL }.
final class CrlEntryReader {

  private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
      Set.of(Extension.reasonCode, Extension.certificateIssuer, Extension.invalidityDate);

  /// The content of the identifier 2.5.29.29.
  private static final byte[] CERTIFICATE_ISSUER = {0x55, 0x1d, 0x1d};

  private static final int LONGEST_SERIAL = 21;

  /// In entries: what takes a millisecond.
  private static final int STEP = 4096;

  private final EntryIssuers issuers;
  private final Steps steps;
  private final List<long[]> runs = new ArrayList<>();
  private long[] run = new long[16];
  private int size;

  CrlEntryReader(X500Name issuer, Pace pace) {
    this.issuers = new EntryIssuers(issuer);
    this.steps = new Steps(pace);
  }

  CrlEntries read(byte[] file, @Nullable DerElement entries) {
    if (entries != null) {
      for (int at = entries.content(); at < entries.end(); ) {
        at = take(DerElement.at(file, at, entries.end()).being(DerElement.SEQUENCE));
      }
    }
    endRun();
    return new CrlEntries(file, runs, issuers);
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
    if (size == CrlEntries.LONGEST_RUN) {
      endRun();
    }
    if (size == run.length) {
      run = Arrays.copyOf(run, 2 * size);
    }
    run[size++] = place;
    if (size % STEP == 0) {
      steps.next();
    }
  }

  private void endRun() {
    long[] sorted = Arrays.copyOf(run, size);
    Arrays.sort(sorted);
    runs.add(sorted);
    size = 0;
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
