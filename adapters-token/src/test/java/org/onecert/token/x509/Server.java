package org.onecert.token.x509;

import io.smallrye.mutiny.Uni;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.onecert.application.port.TokenVerifier.TokenAnswer;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.certificate.Verification;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Utf8;
import org.onecert.token.Waiting;

/// A server as far as it verifies tokens: whom it trusts, and what time it is there.
record Server(X509TokenVerifier verifier) {

  static final Octets SIGNED = Utf8.octets("what the token signs");

  static Server trusting(Authority authority) {
    return at(InstantSource.system(), authority, Server::unrevoked);
  }

  static Server at(InstantSource clock, Authority authority, RevocationCheck revocations) {
    return at(clock, new TrustAnchors(authority.anchors(), authority.intermediates()), revocations);
  }

  static Server at(InstantSource clock, TrustAnchors trust, RevocationCheck revocations) {
    var vetting =
        new CertificateVetting(new CertificatePaths(new Trust(trust)), CertificateProfile.SHANGHAI);
    var memory = new VettedCertificates(vetting, Duration.ofMinutes(10), 1000);
    return new Server(new X509TokenVerifier(memory, revocations, Waiting.offEventLoop(), clock));
  }

  static Server trusting(List<X509Certificate> anchors, List<X509Certificate> intermediates) {
    return at(InstantSource.system(), new TrustAnchors(anchors, intermediates), Server::unrevoked);
  }

  /// Nobody revokes anything here.
  static Uni<Optional<CertificateRefusal>> unrevoked(CertificatePath path) {
    return Uni.createFrom().item(Optional.empty());
  }

  Outcome<GenuineCertificate> isShown(VirtualToken token) {
    return isAnswered(certificate(token), Octets.of(token.sign(SIGNED.toArray())));
  }

  Outcome<GenuineCertificate> isAnswered(Octets certificate, Octets signature) {
    return verifies(certificate, signature).outcome();
  }

  Verification verifies(Octets certificate, Octets signature) {
    return Waiting.result(verifier.verify(new TokenAnswer(SIGNED, certificate, signature)));
  }

  Verification verifies(VirtualToken token) {
    return verifies(certificate(token), Octets.of(token.sign(SIGNED.toArray())));
  }

  Outcome<GenuineCertificate> examines(X509Certificate certificate) {
    return examines(EncodedCertificate.of(certificate));
  }

  Outcome<GenuineCertificate> examines(Octets certificate) {
    return Waiting.result(verifier.examine(certificate));
  }

  static Octets certificate(VirtualToken token) {
    return EncodedCertificate.of(token.signingCertificate());
  }
}
