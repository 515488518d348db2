package org.onecert.token.pdf;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SimpleAttributeTableGenerator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.onecert.domain.Octets;
import org.onecert.token.BouncyCastle;

/// The CMS structure that fills a gap: SignedData without content, with the certificates of the
/// chain and one signer (RFC 5652, 5).
record CmsEnvelope(SignerChain chain, SignedAttributes attributes) {

  /// The structure around a signature over the attributes, DER.
  ///
  /// @param signature RSA: PKCS #1 v1.5; elliptic: DER
  Octets around(Octets signature) {
    try {
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(signer(signature));
      generator.addCertificates(new JcaCertStore(chain.certificates()));
      return Octets.of(generator.generate(new CMSAbsentContent()).getEncoded(ASN1Encoding.DER));
    } catch (IOException
        | CMSException
        | GeneralSecurityException
        | OperatorCreationException broken) {
      throw new IllegalStateException("A signature cannot be wrapped", broken);
    }
  }

  private SignerInfoGenerator signer(Octets signature)
      throws GeneralSecurityException, OperatorCreationException {
    var digests =
        new JcaDigestCalculatorProviderBuilder().setProvider(BouncyCastle.PROVIDER).build();
    var given = new GivenSignature(chain.suite().signature(), attributes.encoded(), signature);
    return new SignerInfoGeneratorBuilder(digests)
        .setSignedAttributeGenerator(new SimpleAttributeTableGenerator(attributes.table()))
        .build(given, new JcaX509CertificateHolder(chain.signer()));
  }
}
