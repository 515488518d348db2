package org.onecert.token.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.onecert.domain.Octets;

/// One signature as it lies in the file, dug out with no class of the server's: by the text of
/// `/ByteRange` and by the positions of RFC 5652.
///
/// @param covered the octets of the byte range
/// @param value the structure in the gap
record SignatureInFile(Octets covered, ASN1Sequence value) {

  private static final Pattern BYTE_RANGE =
      Pattern.compile("/ByteRange ?\\[0 (\\d+) (\\d+) (\\d+) ?\\]");

  static List<SignatureInFile> all(Octets document) {
    return BYTE_RANGE
        .matcher(SigningOffice.text(document))
        .results()
        .map(range -> at(range, document.toArray()))
        .toList();
  }

  private static SignatureInFile at(MatchResult range, byte[] octets) {
    int from = Integer.parseInt(range.group(1));
    int to = Integer.parseInt(range.group(2));
    var covered = new ByteArrayOutputStream();
    covered.write(octets, 0, from);
    covered.write(octets, to, Integer.parseInt(range.group(3)));
    String digits = SigningOffice.text(Octets.of(octets)).substring(from + 1, to - 1);
    return new SignatureInFile(
        Octets.of(covered.toByteArray()), value(HexFormat.of().parseHex(digits)));
  }

  private static ASN1Sequence value(byte[] padded) {
    try (var stream = new ASN1InputStream(padded)) {
      return ASN1Sequence.getInstance(stream.readObject());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The SignedData.
  ASN1Sequence cms() {
    return ASN1Sequence.getInstance(
        ASN1TaggedObject.getInstance(value.getObjectAt(1)).getExplicitBaseObject());
  }

  private ASN1Sequence signer() {
    var signers = ASN1Set.getInstance(cms().getObjectAt(cms().size() - 1));
    return ASN1Sequence.getInstance(signers.getObjectAt(0));
  }

  private ASN1Set attributes() {
    return ASN1Set.getInstance(ASN1TaggedObject.getInstance(signer().getObjectAt(3)), false);
  }

  String digestAlgorithm() {
    return identifier(2);
  }

  String signatureAlgorithm() {
    return identifier(4);
  }

  private String identifier(int position) {
    var algorithm = ASN1Sequence.getInstance(signer().getObjectAt(position));
    return ASN1ObjectIdentifier.getInstance(algorithm.getObjectAt(0)).getId();
  }

  byte[] signature() {
    return ASN1OctetString.getInstance(signer().getObjectAt(5)).getOctets();
  }

  byte[] signedAttributes() {
    try {
      return attributes().getEncoded(ASN1Encoding.DER);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  List<String> attributeTypes() {
    var table = new AttributeTable(attributes());
    return List.of(table.toASN1Structure().getAttributes()).stream()
        .map(attribute -> attribute.getAttrType().getId())
        .sorted()
        .toList();
  }

  /// Of what is signed, as the signed attributes have it.
  String contentType() {
    var values = new AttributeTable(attributes()).get(CMSAttributes.contentType).getAttrValues();
    return ASN1ObjectIdentifier.getInstance(values.getObjectAt(0)).getId();
  }

  byte[] messageDigest() {
    var values = new AttributeTable(attributes()).get(CMSAttributes.messageDigest).getAttrValues();
    return ASN1OctetString.getInstance(values.getObjectAt(0)).getOctets();
  }
}
