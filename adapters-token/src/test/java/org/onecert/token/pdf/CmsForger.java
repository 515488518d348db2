package org.onecert.token.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/// Somebody who takes the CMS structure of a signature to pieces, and puts it together otherwise.
///
/// @param data as it was
record CmsForger(SignedData data) {

  static CmsForger of(SignatureInFile signature) {
    return new CmsForger(SignedData.getInstance(signature.cms()));
  }

  String unchanged() {
    return digits(data);
  }

  String withoutSigner() {
    return withSigners(new DERSet());
  }

  String withTwoSigners() {
    var both = new ASN1EncodableVector();
    both.add(signer());
    both.add(altered(signature -> signature));
    both.add(amended());
    return withSigners(new DERSet(both));
  }

  String naming(byte[] certificate) {
    var other = Certificate.getInstance(certificate);
    var identifier =
        new SignerIdentifier(
            new IssuerAndSerialNumber(other.getIssuer(), other.getSerialNumber().getValue()));
    var signer = signer();
    var renamed =
        new SignerInfo(
            identifier,
            signer.getDigestAlgorithm(),
            signer.getAuthenticatedAttributes(),
            signer.getDigestEncryptionAlgorithm(),
            signer.getEncryptedDigest(),
            null);
    return digits(
        new SignedData(
            data.getDigestAlgorithms(),
            data.getEncapContentInfo(),
            new DERSet(other),
            null,
            new DERSet(renamed)));
  }

  String amendedBesides() {
    return withSigners(new DERSet(amended()));
  }

  String withWeakDigest() {
    var signer = signer();
    return withSigners(
        new DERSet(
            new SignerInfo(
                signer.getSID(),
                new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1),
                signer.getAuthenticatedAttributes(),
                signer.getDigestEncryptionAlgorithm(),
                signer.getEncryptedDigest(),
                null)));
  }

  String broken() {
    return withSigners(
        new DERSet(
            altered(signature -> {
              signature[signature.length - 1] ^= 1;
              return signature;
            })));
  }

  private SignerInfo signer() {
    return SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
  }

  private SignerInfo altered(UnaryOperator<byte[]> change) {
    byte[] signature = signer().getEncryptedDigest().getOctets().clone();
    return with(new DEROctetString(change.apply(signature)), null);
  }

  private SignerInfo amended() {
    var attribute =
        new Attribute(
            new ASN1ObjectIdentifier("1.2.3.4"), new DERSet(new DEROctetString(new byte[] {1})));
    return with(signer().getEncryptedDigest(), new DERSet(attribute));
  }

  @SuppressWarnings("NullAway") // Bouncy Castle takes null for no attributes
  private SignerInfo with(ASN1OctetString signature, @Nullable ASN1Set unsigned) {
    var signer = signer();
    return new SignerInfo(
        signer.getSID(),
        signer.getDigestAlgorithm(),
        signer.getAuthenticatedAttributes(),
        signer.getDigestEncryptionAlgorithm(),
        signature,
        unsigned);
  }

  private String withSigners(ASN1Set signers) {
    return digits(
        new SignedData(
            data.getDigestAlgorithms(),
            data.getEncapContentInfo(),
            data.getCertificates(),
            null,
            signers));
  }

  private static String digits(SignedData forged) {
    try {
      var info = new ContentInfo(CMSObjectIdentifiers.signedData, forged);
      return HexFormat.of().formatHex(info.getEncoded(ASN1Encoding.DER));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
