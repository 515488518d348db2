package org.onecert.token.personal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.onecert.domain.Octets;
import org.onecert.domain.people.LegalRepresentative;

/// Writes personal certificates: subject C=CN and the person's name, key usage for signing, the
/// pseudonymous unique id, no identity number (P-1).
final class PersonalCertificates {

  private static final ASN1ObjectIdentifier UNIQUE_ID =
      new ASN1ObjectIdentifier("1.2.156.112570.11.205");

  private static final int SERIAL_BITS = 128;

  private final IssuingAuthority authority;
  private final PersonalTerms terms;
  private final SecureRandom random;

  PersonalCertificates(IssuingAuthority authority, PersonalTerms terms, SecureRandom random) {
    this.authority = authority;
    this.terms = terms;
    this.random = random;
  }

  Octets write(LegalRepresentative person, PublicKey key, Instant now) {
    try {
      X509v3CertificateBuilder certificate = draft(person, key, now);
      addKeys(certificate, key);
      addUse(certificate);
      certificate.addExtension(UNIQUE_ID, false, uniqueId(person));
      return Octets.of(certificate.build(authority.signer(random)).getEncoded());
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("A personal certificate cannot be written", broken);
    }
  }

  private X509v3CertificateBuilder draft(LegalRepresentative person, PublicKey key, Instant now) {
    Instant start = now.truncatedTo(ChronoUnit.SECONDS);
    Date end = Date.from(start.plus(terms.lifetime()));
    return new JcaX509v3CertificateBuilder(
        authority.name(), serial(), Date.from(start), end, subject(person), key);
  }

  /// 128 bits, positive, never zero.
  private BigInteger serial() {
    return new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS - 1);
  }

  private static X500Name subject(LegalRepresentative person) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "CN")
        .addRDN(BCStyle.CN, person.name().value())
        .build();
  }

  private void addKeys(X509v3CertificateBuilder certificate, PublicKey key)
      throws IOException, GeneralSecurityException {
    var identifiers = new JcaX509ExtensionUtils();
    certificate.addExtension(
        Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
    certificate.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        identifiers.createAuthorityKeyIdentifier(authority.certificate()));
  }

  private static void addUse(X509v3CertificateBuilder certificate) throws IOException {
    certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    certificate.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
  }

  private DERUTF8String uniqueId(LegalRepresentative person) {
    return new DERUTF8String(PersonalUniqueId.of(person.document(), terms.pseudonyms()).value());
  }
}
