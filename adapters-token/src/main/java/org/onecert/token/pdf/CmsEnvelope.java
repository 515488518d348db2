package org.onecert.token.pdf;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
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
  Octets around(Octets signature, Optional<Octets> stamp) {
    try {
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(signer(signature, stamp));
      generator.addCertificates(new JcaCertStore(chain.certificates()));
      return Octets.of(generator.generate(new CMSAbsentContent()).getEncoded(ASN1Encoding.DER));
    } catch (IOException
        | CMSException
        | GeneralSecurityException
        | OperatorCreationException broken) {
      throw new IllegalStateException("A signature cannot be wrapped", broken);
    }
  }

  private SignerInfoGenerator signer(Octets signature, Optional<Octets> stamp)
      throws GeneralSecurityException, OperatorCreationException {
    var digests =
        new JcaDigestCalculatorProviderBuilder().setProvider(BouncyCastle.PROVIDER).build();
    var given = new GivenSignature(chain.suite().signature(), attributes.encoded(), signature);
    return new SignerInfoGeneratorBuilder(digests)
        .setSignedAttributeGenerator(new SimpleAttributeTableGenerator(attributes.table()))
        .setUnsignedAttributeGenerator(_ -> stamp.map(CmsEnvelope::unsigned).orElse(null))
        .build(given, new JcaX509CertificateHolder(chain.signer()));
  }

  private static AttributeTable unsigned(Octets stamp) {
    return new AttributeTable(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            new DERSet(ContentInfo.getInstance(stamp.toArray()))));
  }
}
