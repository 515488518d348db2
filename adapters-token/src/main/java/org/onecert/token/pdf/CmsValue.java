package org.onecert.token.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.Octets;
import org.onecert.token.x509.TokenSignature;

/// SignedData, read back (RFC 5652, 5; GB/T 35275-2017, 8).
record CmsValue(CmsEncoding encoding, CMSSignedData data) implements SignatureValue {

  static CmsValue of(CmsEncoding encoding, Octets contents) {
    try (var stream = new ASN1InputStream(contents.toArray())) {
      var info = ContentInfo.getInstance(stream.readObject());
      if (!encoding.signedData().equals(info.getContentType())) {
        throw new IllegalArgumentException("Another kind of content");
      }
      return new CmsValue(encoding, new CMSSignedData(info));
    } catch (IOException | CMSException malformed) {
      throw new IllegalArgumentException("Not a signature", malformed);
    }
  }

  @Override
  public int signers() {
    return data.getSignerInfos().size();
  }

  private SignerInformation first() {
    return data.getSignerInfos().iterator().next();
  }

  @Override
  @SuppressWarnings("unchecked") // the store holds certificates, says its documentation
  public SignerChain signer() {
    var found = data.getCertificates().getMatches(first().getSID()).iterator();
    return SignerChain.of(
        List.of(encoded(() -> ((X509CertificateHolder) found.next()).getEncoded())));
  }

  @Override
  public List<String> algorithms() {
    return List.of(first().getDigestAlgOID(), first().getEncryptionAlgOID());
  }

  @Override
  public Octets signature() {
    return Octets.of(first().getSignature());
  }

  @Override
  public CmsStatement statement() {
    return new CmsStatement(
        encoding, SignedAttributes.parse(encoded(first()::getEncodedSignedAttributes)));
  }

  @Override
  public Optional<Octets> timeStamp() {
    return attribute(
            first().getUnsignedAttributes(), PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
        .map(attribute -> attribute.getAttributeValues()[0])
        .map(token -> encoded(token.toASN1Primitive()::getEncoded));
  }

  /// The signed attributes name a certificate (RFC 5035, 3).
  @Override
  public boolean isMadeLike(SignatureValue other) {
    return other instanceof CmsValue cms && namedCertificate().equals(cms.namedCertificate());
  }

  private Optional<ASN1Primitive> namedCertificate() {
    return attribute(
            first().getSignedAttributes(), PKCSObjectIdentifiers.id_aa_signingCertificateV2)
        .map(ASN1Encodable::toASN1Primitive);
  }

  private static Optional<Attribute> attribute(
      @Nullable AttributeTable table, ASN1ObjectIdentifier type) {
    return Optional.ofNullable(table).map(attributes -> attributes.get(type));
  }

  @Override
  public boolean verifies() {
    SignerChain signer = signer();
    return algorithms().equals(encoding.algorithms(signer.suite()))
        && TokenSignature.holds(signer.signer().getPublicKey(), statement().encoded(), signature());
  }

  private static Octets encoded(Encoding part) {
    try {
      return Octets.of(part.octets());
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  @FunctionalInterface
  private interface Encoding {
    byte[] octets() throws IOException;
  }
}
