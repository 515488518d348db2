package org.onecert.token.signer;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.onecert.domain.Line;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SignerStanding;
import org.onecert.token.x509.CertificateParser;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.SubjectName;

/// What can be said of a signer before anybody is asked about revocation.
record SignerReport(FoundSignature signature, Outcome<CertificatePath> path) {

  SignerStanding with(Revocation revocation) {
    Optional<X509Certificate> certificate = certificate();
    return new SignerStanding(
        certificate.flatMap(this::name),
        certificate.map(X509Certificate::getSerialNumber).map(SerialNumber::of),
        objection(),
        revocation);
  }

  private Optional<Line> name(X509Certificate certificate) {
    return signature.signatory() == Signatory.ENTERPRISE
        ? SubjectName.ofEnterprise(certificate)
        : SubjectName.ofPerson(certificate);
  }

  private Optional<X509Certificate> certificate() {
    return switch (CertificateParser.parse(signature.certificate())) {
      case Accepted<X509Certificate>(var certificate) -> Optional.of(certificate);
      case Refused<X509Certificate> _ -> Optional.empty();
    };
  }

  private Optional<Refusal> objection() {
    return switch (path) {
      case Accepted<CertificatePath> _ -> Optional.empty();
      case Refused<CertificatePath>(var refusal) -> Optional.of(refusal);
    };
  }
}
