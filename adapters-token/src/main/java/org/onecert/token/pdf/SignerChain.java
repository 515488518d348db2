package org.onecert.token.pdf;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.onecert.domain.Octets;
import org.onecert.token.BouncyCastle;
import org.onecert.token.x509.EncodedCertificate;
import org.onecert.token.x509.SigningAlgorithm;

/// The signer's certificate and its issuers as far as known.
///
/// @param certificates the signer's first, at least that
record SignerChain(List<X509Certificate> certificates) {

  /// @param chain DER
  static SignerChain of(List<Octets> chain) {
    return new SignerChain(chain.stream().map(SignerChain::parse).toList());
  }

  X509Certificate signer() {
    return certificates.getFirst();
  }

  /// The signer's certificate, DER.
  Octets encoded() {
    return EncodedCertificate.of(signer());
  }

  SignatureSuite suite() {
    return SignatureSuite.of(signer());
  }

  boolean isSm2() {
    return SigningAlgorithm.of(signer()).filter(SigningAlgorithm.SM2::equals).isPresent();
  }

  private static X509Certificate parse(Octets certificate) {
    try {
      return new JcaX509CertificateConverter()
          .setProvider(BouncyCastle.PROVIDER)
          .getCertificate(new X509CertificateHolder(certificate.toArray()));
    } catch (IOException | CertificateException malformed) {
      throw new IllegalArgumentException("Not a certificate", malformed);
    }
  }
}
