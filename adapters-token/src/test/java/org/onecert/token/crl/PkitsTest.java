package org.onecert.token.crl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.token.BouncyCastle;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.PathFinder;
import org.onecert.token.x509.Trust;
import org.onecert.token.x509.TrustAnchors;

/// Path validation and revocation lists against NIST's Public Key Interoperability Test Suite.
@DisplayName("L-3 The 246 cases of PKITS")
class PkitsTest {

  private static final Instant THEN = Instant.parse("2020-01-01T00:00:00Z");

  @BeforeEach
  void areThere() {
    assumeTrue(Files.exists(PkitsCase.FOLDER), () -> "skipped: there is no " + PkitsCase.FOLDER);
  }

  @Test
  void are_judged_as_nist_does() {
    assertThat(PkitsCase.all()).hasSize(246);
    assertThat(deviations(PkitsTest::accepts)).isEmpty();
  }

  /// Both have DSA keys, which are not on the list of L-3.
  @Test
  void are_judged_as_nist_does_at_log_in_but_for_what_our_rules_forbid() {
    assertThat(deviations(PkitsTest::admits)).containsExactly("40104", "40105");
  }

  private static List<String> deviations(Judge judge) {
    return PkitsCase.all()
        .filter(one -> judge.accepts(one) != one.accepts())
        .map(PkitsCase::id)
        .toList();
  }

  /// By the path and the lists alone.
  private static boolean accepts(PkitsCase one) {
    return new PathFinder(trust(one))
        .find(certificate(one.certificate()), THEN)
        .filter(path -> isUnrevoked(path, one))
        .isPresent();
  }

  /// By everything that a log-in asks for.
  private static boolean admits(PkitsCase one) {
    return new CertificatePaths(new Trust(trust(one))).lead(Octets.of(one.certificate()), THEN)
            instanceof Accepted<CertificatePath>(var path)
        && isUnrevoked(path, one);
  }

  private static boolean isUnrevoked(CertificatePath path, PkitsCase one) {
    var lists = new RevocationLists(new Trust(trust(one)));
    List<Crl> atHand = one.lists().stream().flatMap(der -> list(der).stream()).toList();
    return !one.asksForRevocation()
        || path.belowAnchor()
            .allMatch(below -> lists.ask(below, atHand, THEN) instanceof NotRevoked);
  }

  /// One that cannot be read is not at hand.
  private static Optional<Crl> list(byte[] der) {
    try {
      return Optional.of(CrlParser.parse(der));
    } catch (CrlMalformed malformed) {
      return Optional.empty();
    }
  }

  private static TrustAnchors trust(PkitsCase one) {
    List<X509Certificate> others =
        one.otherCertificates().stream().map(PkitsTest::certificate).toList();
    return new TrustAnchors(List.of(certificate(PkitsCase.anchor())), others, one.policies());
  }

  private static X509Certificate certificate(byte[] der) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER)
              .generateCertificate(new ByteArrayInputStream(der));
    } catch (GeneralSecurityException malformed) {
      throw new IllegalStateException(malformed);
    }
  }

  /// Says whether a certificate is good.
  private interface Judge {
    boolean accepts(PkitsCase one);
  }
}
