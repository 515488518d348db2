package org.onecert.token.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.onecert.domain.Octets;
import org.onecert.token.x509.TokenSignature;

/// Who signed, as the CMS structure in a file says that nobody vouches for.
///
/// @param data with exactly one signer
record CmsSigner(CMSSignedData data) {

  /// The structure that digits stand for, and zeros behind it; empty if it is none.
  static Optional<CMSSignedData> read(String digits) {
    try (var stream = new ASN1InputStream(HexFormat.of().parseHex(digits))) {
      return Optional.of(new CMSSignedData(ContentInfo.getInstance(stream.readObject())));
    } catch (IOException | CMSException | RuntimeException malformed) {
      return Optional.empty();
    }
  }

  private SignerInformation signer() {
    return data.getSignerInfos().iterator().next();
  }

  /// The algorithms that it names: of the digest, and of the signature.
  List<String> algorithms() {
    return List.of(signer().getDigestAlgOID(), signer().getEncryptionAlgOID());
  }

  /// The certificate beside it.
  SignerChain certificate() throws IOException {
    return CmsRead.of(data.getEncoded()).signer();
  }

  private SignedAttributes attributes() throws IOException {
    return SignedAttributes.parse(Octets.of(signer().getEncodedSignedAttributes()));
  }

  /// Which certificate it says it was made with (RFC 5035, 3); empty if it does not say.
  Optional<ASN1Primitive> namedCertificate() {
    return Optional.ofNullable(signer().getSignedAttributes())
        .map(table -> table.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
        .map(attribute -> attribute.toASN1Primitive());
  }

  byte[] messageDigest() throws IOException {
    return attributes().messageDigest();
  }

  /// Whether it is a signature by the certificate beside it, over whatever document.
  boolean holds() throws IOException {
    return TokenSignature.holds(
        certificate().signer().getPublicKey(),
        attributes().encoded(),
        Octets.of(signer().getSignature()));
  }

  boolean covers(byte[] octets) throws IOException {
    byte[] digest = certificate().suite().digestOf(octets);
    return MessageDigest.isEqual(digest, messageDigest());
  }
}
