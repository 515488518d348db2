package org.onecert.token.crl;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Bounds;
import org.onecert.token.Mutations;
import org.onecert.token.Nested;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.Trust;
import org.onecert.token.x509.TrustAnchors;

/// Fuzzing (docs/adr/0019): it is a list or malformed, and so is every entry in it; nothing else
/// comes out.
@DisplayName("L-3 Whatever comes as a revocation list")
class CrlFuzzTest {

  private static final Authority AUTHORITY = Authority.p256();
  private static final VirtualToken TOKEN = AUTHORITY.issue();
  private static final BigInteger SERIAL = TOKEN.signingCertificate().getSerialNumber();
  private static final Trust TRUST =
      new Trust(new TrustAnchors(AUTHORITY.anchors(), AUTHORITY.intermediates()));
  private static final CertificatePath PATH =
      TRUST
          .finder()
          .find(TOKEN.signingCertificate(), TOKEN.signingCertificate().getNotBefore().toInstant())
          .orElseThrow();

  static Stream<byte[]> seeds() {
    AUTHORITY.revoke(TOKEN);
    return Stream.of(
        AUTHORITY.revocationList(),
        AUTHORITY.revocationListOf(Role.ROOT),
        Nested.der(0x30, 5000),
        Nested.indefinite(0x30, 5000));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void is_read_or_malformed(byte[] octets) {
    Bounds.hold(() -> read(octets));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void is_read_or_malformed_tampered_with(byte[] seed) {
    Mutations.of(seed, 1500).forEach(this::is_read_or_malformed);
  }

  private static void read(byte[] octets) {
    try {
      Crl list = CrlParser.parse(octets);
      list.find(Names.issuer(TOKEN.signingCertificate()), SERIAL);
      new RevocationLists(TRUST).ask(PATH, List.of(list), Instant.now());
    } catch (CrlMalformed malformed) {
      // as it says
    }
  }
}
