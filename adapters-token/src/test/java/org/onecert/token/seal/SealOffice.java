package org.onecert.token.seal;

import io.smallrye.mutiny.Uni;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.certificate.Validity;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.signing.Seal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Waiting;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.CertificateProfile;
import org.onecert.token.x509.RevocationCheck;
import org.onecert.token.x509.Trust;
import org.onecert.token.x509.TrustAnchors;

/// A server as far as it verifies seals: whose it trusts, and what time it is there.
record SealOffice(SesSealVerifier verifier) {

  static SealOffice trusting(Authority authority) {
    return at(InstantSource.system(), authority);
  }

  static SealOffice at(InstantSource clock, Authority authority) {
    return at(clock, new TrustAnchors(authority.sealMakerAnchors(), List.of()));
  }

  static SealOffice at(InstantSource clock, TrustAnchors makers) {
    return at(clock, makers, _ -> Uni.createFrom().item(Optional.empty()));
  }

  /// One that hears of its makers what is said here.
  static SealOffice hearing(Authority authority, CertificateRefusal ofMaker) {
    return at(
        InstantSource.system(),
        new TrustAnchors(authority.sealMakerAnchors(), List.of()),
        _ -> Uni.createFrom().item(Optional.of(ofMaker)));
  }

  private static SealOffice at(
      InstantSource clock, TrustAnchors makers, RevocationCheck revocation) {
    return new SealOffice(
        new SesSealVerifier(
            new SealMakers(
                new CertificatePaths(new Trust(makers)), CertificateProfile.SHANGHAI, revocation),
            Waiting.offEventLoop(),
            clock));
  }

  Outcome<Seal> isShown(VirtualToken token) {
    return isShown(token.sealData().orElse(new byte[0]), token);
  }

  Outcome<Seal> isShown(byte[] seal, VirtualToken token) {
    return Waiting.result(verifier.verify(Octets.of(seal), genuine(token)));
  }

  private static GenuineCertificate genuine(VirtualToken token) {
    var imprint = token.imprint();
    var facts =
        new CertificateFacts(
            new Line(imprint.enterpriseName()),
            new UnifiedSocialCreditCode(imprint.uscc()),
            new UniqueId(imprint.uniqueId()),
            new SerialNumber(token.serialNumber()),
            new Validity(Instant.MIN, Instant.MAX),
            new Fingerprint("0".repeat(64)));
    return new GenuineCertificate(facts, Octets.of(der(token.signingCertificate())));
  }

  static byte[] der(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
