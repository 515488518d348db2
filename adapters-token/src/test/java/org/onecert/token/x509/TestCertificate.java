package org.onecert.token.x509;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Credential;
import org.onecert.fixtures.keys.Machinery;
import org.onecert.fixtures.keys.Pem;

/// Certificates that no authority of the fixtures would issue, by intent.
final class TestCertificate {

  static final SecureRandom RANDOM = new SecureRandom();

  private final X500Name subject;
  private final List<Extension> extensions = new ArrayList<>();
  private Algorithm algorithm = Algorithm.P256;
  private Instant until = Instant.now().plus(Duration.ofDays(30));

  private TestCertificate(String subject) {
    this.subject = new X500Name(subject);
  }

  /// A certificate that says nothing of its use.
  static TestCertificate bare(String subject) {
    return new TestCertificate(subject);
  }

  /// A certificate that may sign.
  static TestCertificate of(String subject) {
    return bare(subject).with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
  }

  /// A certificate that may issue.
  static TestCertificate ofAuthority(String subject) {
    return bare(subject)
        .with(Extension.basicConstraints, true, new BasicConstraints(true))
        .with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
  }

  TestCertificate with(ASN1ObjectIdentifier name, boolean critical, ASN1Encodable value) {
    extensions.add(Machinery.run(() -> Extension.create(name, critical, value)));
    return this;
  }

  TestCertificate with(String name, ASN1Encodable value) {
    return with(new ASN1ObjectIdentifier(name), false, value);
  }

  TestCertificate withKey(Algorithm other) {
    algorithm = other;
    return this;
  }

  TestCertificate until(Instant other) {
    until = other;
    return this;
  }

  Credential signedByItself() {
    KeyPair pair = algorithm.newKeyPair(RANDOM);
    return credential(pair, subject, pair, algorithm.signatureName());
  }

  Credential signedBy(Credential issuer) {
    return signedBy(
        issuer, issuer.key().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
  }

  Credential signedBy(Credential issuer, String signatureName) {
    return credential(algorithm.newKeyPair(RANDOM), issuer, signatureName);
  }

  /// Another certificate for a key that has one.
  Credential ofKeyOf(Credential holder, Credential issuer) {
    return ofKeyOf(holder, issuer, "SHA256withECDSA");
  }

  Credential ofKeyOf(Credential holder, Credential issuer, String signatureName) {
    return credential(pair(holder), issuer, signatureName);
  }

  private Credential credential(KeyPair own, Credential issuer, String signatureName) {
    var name = X500Name.getInstance(issuer.certificate().getSubjectX500Principal().getEncoded());
    return credential(own, name, pair(issuer), signatureName);
  }

  private static KeyPair pair(Credential credential) {
    return new KeyPair(credential.certificate().getPublicKey(), credential.key());
  }

  private Credential credential(KeyPair own, X500Name issuer, KeyPair issuers, String signature) {
    return new Credential(
        own.getPrivate(), certificate(own.getPublic(), issuer, issuers, signature));
  }

  private X509Certificate certificate(
      PublicKey key, X500Name issuer, KeyPair issuers, String signature) {
    var serial = new BigInteger(100, RANDOM).setBit(100);
    var start = Date.from(Instant.now().minus(Duration.ofDays(1)));
    return Machinery.run(() -> {
      var builder =
          new JcaX509v3CertificateBuilder(issuer, serial, start, Date.from(until), subject, key);
      for (Extension extension : extensions) {
        builder.addExtension(extension);
      }
      var signer = new JcaContentSignerBuilder(signature).setProvider(Machinery.PROVIDER);
      return Pem.certificate(builder.build(signer.build(issuers.getPrivate())));
    });
  }
}
