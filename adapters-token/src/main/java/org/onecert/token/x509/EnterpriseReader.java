package org.onecert.token.x509;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.refusal.CertificateRefusal;

/// L-3: reads which enterprise a certificate names. Its path must have been checked before.
final class EnterpriseReader {

  private static final int USCC_LENGTH = 18;

  private final CertificateProfile profile;

  EnterpriseReader(CertificateProfile profile) {
    this.profile = profile;
  }

  Outcome<CertificateFacts> read(X509Certificate certificate) {
    return SubjectName.ofEnterprise(certificate)
        .flatMap(name -> uscc(certificate).flatMap(uscc -> facts(certificate, name, uscc)))
        .orElseGet(() -> Outcome.refused(CertificateRefusal.CERTIFICATE_NAMES_NO_ENTERPRISE));
  }

  private Optional<Outcome<CertificateFacts>> facts(
      X509Certificate certificate, Line name, UnifiedSocialCreditCode uscc) {
    return uniqueId(certificate)
        .map(id ->
            id.carries(uscc)
                ? Outcome.accepted(facts(certificate, name, uscc, id))
                : Outcome.refused(CertificateRefusal.CERTIFICATE_CONTRADICTS_ITSELF));
  }

  private static CertificateFacts facts(
      X509Certificate certificate, Line name, UnifiedSocialCreditCode uscc, UniqueId id) {
    return new CertificateFacts(
        name,
        uscc,
        id,
        SerialNumber.of(certificate.getSerialNumber()),
        PathValidity.of(certificate),
        fingerprint(certificate));
  }

  private Optional<UnifiedSocialCreditCode> uscc(X509Certificate certificate) {
    return texts(certificate, profile.uscc())
        .filter(text -> text.length() == USCC_LENGTH)
        .findFirst()
        .flatMap(UnifiedSocialCreditCode::parse);
  }

  private Optional<UniqueId> uniqueId(X509Certificate certificate) {
    return texts(certificate, profile.uniqueId()).findFirst().flatMap(UniqueId::parse);
  }

  private static Stream<String> texts(X509Certificate certificate, List<String> extensions) {
    return extensions.stream()
        .map(certificate::getExtensionValue)
        .flatMap(Stream::ofNullable)
        .map(value -> ExtensionText.read(ASN1OctetString.getInstance(value).getOctets()))
        .flatMap(Optional::stream);
  }

  private static Fingerprint fingerprint(X509Certificate certificate) {
    try {
      return new Fingerprint(Octets.of(certificate.getTBSCertificate()).sha256().toHex());
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException("A parsed certificate cannot be encoded", broken);
    }
  }
}
