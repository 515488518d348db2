package org.onecert.token.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.onecert.domain.Octets;

/// The CMS structure in a gap, read back (RFC 5652, 5).
///
/// @param signer whose certificate is in it
/// @param stamp over the signature, DER
record CmsRead(
    SignerChain signer, SignedAttributes attributes, Octets signature, Optional<Octets> stamp) {

  /// @param contents the structure, and zeros behind it
  /// @throws IllegalArgumentException if it is no such structure
  static CmsRead of(byte[] contents) {
    try (var stream = new ASN1InputStream(contents)) {
      return of(new CMSSignedData(ContentInfo.getInstance(stream.readObject())));
    } catch (IOException | CMSException malformed) {
      throw new IllegalArgumentException("Not a signature", malformed);
    }
  }

  private static CmsRead of(CMSSignedData data) throws IOException {
    SignerInformation signer = data.getSignerInfos().iterator().next();
    return new CmsRead(
        SignerChain.of(List.of(certificate(data, signer))),
        SignedAttributes.parse(Octets.of(signer.getEncodedSignedAttributes())),
        Octets.of(signer.getSignature()),
        stamp(signer));
  }

  @SuppressWarnings("unchecked") // the store holds certificates, says its documentation
  private static Octets certificate(CMSSignedData data, SignerInformation signer)
      throws IOException {
    var found = data.getCertificates().getMatches(signer.getSID()).iterator();
    return Octets.of(((X509CertificateHolder) found.next()).getEncoded());
  }

  private static Optional<Octets> stamp(SignerInformation signer) {
    return Optional.ofNullable(signer.getUnsignedAttributes())
        .map(table -> table.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken))
        .map(attribute -> Octets.of(encoded(attribute)));
  }

  private static byte[] encoded(Attribute attribute) {
    try {
      return attribute.getAttributeValues()[0].toASN1Primitive().getEncoded();
    } catch (IOException malformed) {
      throw new IllegalArgumentException("Not a time stamp", malformed);
    }
  }
}
