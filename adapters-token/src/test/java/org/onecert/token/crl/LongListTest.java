package org.onecert.token.crl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Random;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;
import org.onecert.token.BouncyCastle;

/// A list of an authority that revoked many (`-Donecert.soak.crl-entries=1200000` for 45 MB).
@DisplayName("L-3 A long revocation list")
@SuppressWarnings("JavaUtilDate") // Bouncy Castle wants it
class LongListTest {

  private static final int ENTRIES = Integer.getInteger("onecert.soak.crl-entries", 50_000);
  private static final X500Name ISSUER = new X500Name("CN=Long");

  private final Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void is_searched_without_reading_it() throws Exception {
    byte[] file = list();
    Instant from = Instant.now();
    Crl list = CrlParser.parse(file);
    Instant parsed = Instant.now();
    var key = Authority.rsa().hierarchy().the(Role.ISSUING).certificate().getPublicKey();
    assertThat(list.isSignedBy(key)).isTrue();
    Instant verified = Instant.now();

    Random serials = new Random(1);
    for (int i = 0; i < ENTRIES; i++) {
      assertThat(list.find(ISSUER, serial(serials))).isPresent();
    }
    assertThat(list.find(ISSUER, serial(new Random(2)))).isEmpty();
    assertThat(list.find(new X500Name("CN=Other"), serial(new Random(1)))).isEmpty();
    assertThat(list.size()).isEqualTo(ENTRIES);
    System.out.printf(
        "A list of %,d octets with %,d entries: read in %d ms, verified in %d ms, found %d an ms%n",
        file.length,
        ENTRIES,
        Duration.between(from, parsed).toMillis(),
        Duration.between(parsed, verified).toMillis(),
        ENTRIES / Math.max(1, Duration.between(verified, Instant.now()).toMillis()));
  }

  @Test
  void that_is_cut_off_anywhere_is_none() throws Exception {
    byte[] file = list();
    for (int length = 0; length < file.length; length += 1 + length / 3) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> CrlParser.parse(cut)).isInstanceOf(CrlMalformed.class);
    }
  }

  private byte[] list() throws Exception {
    var builder = new X509v2CRLBuilder(ISSUER, Date.from(now));
    builder.setNextUpdate(Date.from(now.plus(Duration.ofDays(1))));
    Random serials = new Random(1);
    for (int i = 0; i < ENTRIES; i++) {
      builder.addCRLEntry(serial(serials), Date.from(now), CRLReason.cessationOfOperation);
    }
    var key = Authority.rsa().hierarchy().the(Role.ISSUING).key();
    X509CRLHolder list =
        builder.build(
            new JcaContentSignerBuilder("SHA256withRSA")
                .setProvider(BouncyCastle.PROVIDER)
                .build(key));
    return list.getEncoded();
  }

  private static BigInteger serial(Random random) {
    return new BigInteger(120, random).setBit(119);
  }
}
