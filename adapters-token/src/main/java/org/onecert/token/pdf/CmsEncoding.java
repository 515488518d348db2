package org.onecert.token.pdf;

import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.domain.Octets;
import org.openpdf.text.pdf.PdfName;

/// SignedData without content: the original, and the one that China made of it, which differs in
/// its names alone.
@SuppressWarnings("ImmutableEnumChecker") // object identifiers cannot be changed
enum CmsEncoding implements SignatureEncoding {
  /// RFC 5652, and what PAdES demands of it (ETSI EN 319 142-1, 6).
  CADES("ETSI.CAdES.detached", CMSObjectIdentifiers.signedData, CMSObjectIdentifiers.data),
  /// GB/T 35275-2017, 8 and GM/T 0010. Its signature algorithm is that of SM2 alone; SM3 is named
  /// as the digest's.
  GBT_35275(
      "adbe.pkcs7.detached",
      GMObjectIdentifiers.sm2_pkcs7_signedData,
      GMObjectIdentifiers.sm2_pkcs7_data) {
    @Override
    AlgorithmIdentifier signatureAlgorithm(SignatureSuite suite) {
      return new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign);
    }

    @Override
    boolean suits(SignerChain signer) {
      return signer.isSm2();
    }
  };

  /// Version, algorithms, attributes and a signature.
  private static final int SIZE = 2 * 1024;

  private final String subFilter;
  private final ASN1ObjectIdentifier signedData;
  private final ASN1ObjectIdentifier content;

  CmsEncoding(String subFilter, ASN1ObjectIdentifier signedData, ASN1ObjectIdentifier content) {
    this.subFilter = subFilter;
    this.signedData = signedData;
    this.content = content;
  }

  @Override
  public PdfName filter() {
    return PdfName.ADOBE_PPKLITE;
  }

  @Override
  public PdfName subFilter() {
    return new PdfName(subFilter);
  }

  @Override
  public int size(SignatureOrder order) {
    return SIZE;
  }

  /// The type of the whole.
  ASN1ObjectIdentifier signedData() {
    return signedData;
  }

  /// The type of what is signed.
  ASN1ObjectIdentifier content() {
    return content;
  }

  /// What a signature by such a key is called.
  AlgorithmIdentifier signatureAlgorithm(SignatureSuite suite) {
    return suite.signature();
  }

  /// As they are named, of the digest and of the signature.
  List<String> algorithms(SignatureSuite suite) {
    return List.of(suite.digest().getId(), signatureAlgorithm(suite).getAlgorithm().getId());
  }

  /// Whether such a key may sign in it.
  boolean suits(SignerChain signer) {
    return true;
  }

  @Override
  public CmsStatement statement(SignatureOrder order, byte[] covered) {
    return CmsStatement.of(this, SignerChain.of(order.chain()), covered);
  }

  @Override
  public CmsStatement statement(Octets encoded) {
    return new CmsStatement(this, SignedAttributes.parse(encoded));
  }

  @Override
  public CmsValue read(Octets contents) {
    return CmsValue.of(this, contents);
  }
}
