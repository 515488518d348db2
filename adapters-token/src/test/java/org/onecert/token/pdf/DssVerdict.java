package org.onecert.token.pdf;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.onecert.domain.Octets;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;

/// What the European Commission's validator says of a form (DSS, the reference implementation of
/// ETSI EN 319 102-1), given the authority's root and revocation lists, an hour after signing.
record DssVerdict(Reports reports) {

  static DssVerdict on(Octets document, Authority authority) {
    var verifier = trusting(authority);
    verifier.setCrlSource(
        new ExternalResourcesCRLSource(
            new ByteArrayInputStream(authority.revocationList()),
            new ByteArrayInputStream(authority.revocationListOf(Role.ROOT))));
    return on(document, verifier);
  }

  /// Without lists: what is not in the document is not known.
  static DssVerdict offline(Octets document, Authority authority) {
    return on(document, trusting(authority));
  }

  private static DssVerdict on(Octets document, CommonCertificateVerifier verifier) {
    var validator =
        SignedDocumentValidator.fromDocument(new InMemoryDocument(document.toArray(), "form.pdf"));
    validator.setCertificateVerifier(verifier);
    validator.setValidationTime(Date.from(Samples.SIGNED.plus(Duration.ofHours(1))));
    return new DssVerdict(validator.validateDocument());
  }

  List<SignatureWrapper> signatures() {
    return reports.getDiagnosticData().getSignatures();
  }

  SignatureWrapper first() {
    return signatures().getFirst();
  }

  SignatureWrapper second() {
    return signatures().get(1);
  }

  Indication indication(SignatureWrapper signature) {
    return reports.getSimpleReport().getIndication(signature.getId());
  }

  /// Why it is not passed, in the words of the standard.
  String reason(SignatureWrapper signature) {
    var report = reports.getSimpleReport();
    return report.getSubIndication(signature.getId())
        + ": "
        + report.getAdESValidationErrors(signature.getId()).stream()
            .map(Message::getValue)
            .toList();
  }

  static boolean isIntact(SignatureWrapper signature) {
    return signature.isSignatureIntact() && signature.isSignatureValid();
  }

  private static CommonCertificateVerifier trusting(Authority authority) {
    var trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(new CertificateToken(authority.anchor()));
    var verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted);
    return verifier;
  }
}
