package org.onecert.token.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.onecert.domain.Octets;

/// An SES_Signature as it lies in the file, taken to pieces by the positions of the standards, with
/// no class of the server's; and put together otherwise, by whoever forges one.
record SealInFile(Octets covered, ASN1Sequence value) {

  static SealInFile first(Octets form) {
    var signature = SignatureInFile.all(form).getFirst();
    return new SealInFile(signature.covered(), signature.value());
  }

  ASN1Encodable part(int place) {
    return value.getObjectAt(place);
  }

  /// Of TBS_Sign.
  ASN1Encodable signed(int place) {
    return ASN1Sequence.getInstance(part(0)).getObjectAt(place);
  }

  byte[] signature() {
    return bits(part(value.size() == 2 ? 1 : 3));
  }

  static byte[] bits(ASN1Encodable part) {
    return ASN1BitString.getInstance(part).getOctets();
  }

  static byte[] der(ASN1Encodable part) {
    try {
      return part.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static ASN1Primitive structure(byte[] der) {
    try {
      return ASN1Primitive.fromByteArray(der);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The same with other parts.
  SealInFile with(Consumer<ASN1Encodable[]> forgery) {
    return new SealInFile(covered, changed(value, forgery));
  }

  /// The same with other parts in TBS_Sign.
  SealInFile withSigned(Consumer<ASN1Encodable[]> forgery) {
    return with(parts -> parts[0] = changed(ASN1Sequence.getInstance(parts[0]), forgery));
  }

  /// The same with something behind it.
  SealInFile and(ASN1Encodable part) {
    ASN1Encodable[] parts = Arrays.copyOf(value.toArray(), value.size() + 1);
    parts[value.size()] = part;
    return new SealInFile(covered, new DERSequence(parts));
  }

  static DERSequence changed(ASN1Sequence structure, Consumer<ASN1Encodable[]> forgery) {
    ASN1Encodable[] parts = structure.toArray();
    forgery.accept(parts);
    return new DERSequence(parts);
  }

  String digits() {
    return HexFormat.of().formatHex(der(value));
  }
}
