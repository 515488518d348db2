package org.onecert.token.ocsp;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.Octets;
import org.onecert.fixtures.keys.Credential;
import org.onecert.token.BouncyCastle;

/// An answer as a responder makes it, or as somebody else would like it to be.
///
/// @param signer whoever signs it, by a P-256 key
/// @param algorithm of the signature
/// @param nonce that it repeats, if any
/// @param status what it says; null is good
/// @param from when it was made
/// @param lasting until there is a newer one, if it says so
@SuppressWarnings("JavaUtilDate") // Bouncy Castle wants it
record SketchedAnswer(
    Credential signer,
    String algorithm,
    Optional<Octets> nonce,
    @Nullable CertificateStatus status,
    Instant from,
    Optional<Duration> lasting) {

  /// A good one.
  static SketchedAnswer of(Credential signer, OcspQuestion question) {
    return new SketchedAnswer(
        signer,
        "SHA256withECDSA",
        Optional.of(question.nonce()),
        CertificateStatus.GOOD,
        Instant.now(),
        Optional.of(Duration.ofHours(1)));
  }

  SketchedAnswer by(Credential other) {
    return new SketchedAnswer(other, algorithm, nonce, status, from, lasting);
  }

  SketchedAnswer over(String other) {
    return new SketchedAnswer(signer, other, nonce, status, from, lasting);
  }

  SketchedAnswer repeating(Optional<Octets> other) {
    return new SketchedAnswer(signer, algorithm, other, status, from, lasting);
  }

  SketchedAnswer saying(CertificateStatus other) {
    return new SketchedAnswer(signer, algorithm, nonce, other, from, lasting);
  }

  SketchedAnswer madeAt(Instant other) {
    return new SketchedAnswer(signer, algorithm, nonce, status, other, lasting);
  }

  SketchedAnswer endless() {
    return new SketchedAnswer(signer, algorithm, nonce, status, from, Optional.empty());
  }

  /// DER, about whatever the question is about.
  byte[] to(OcspQuestion question) {
    try {
      var builder = new BasicOCSPRespBuilder(new RespID(new X500Name("CN=responder")));
      Date until = lasting.map(from::plus).map(Date::from).orElse(null);
      builder.addResponse(question.id(), status, Date.from(from), until, null);
      nonce.ifPresent(octets -> builder.setResponseExtensions(extension(octets)));
      var signing = new JcaContentSignerBuilder(algorithm).setProvider(BouncyCastle.PROVIDER);
      var basic = builder.build(signing.build(signer.key()), null, Date.from(from));
      return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, basic).getEncoded();
    } catch (IOException | OCSPException | OperatorCreationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Extensions extension(Octets nonce) {
    try {
      byte[] value = new DEROctetString(nonce.toArray()).getEncoded();
      return new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, value));
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
