package org.onecert.token.pdf;

import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.onecert.domain.Octets;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;

/// A seal with a picture and a list of users of another size, signed by its maker again.
///
/// @param picture in octets
/// @param users how many certificates are in the list
record ResizedSeal(int picture, int users) {

  /// As little as can be read.
  static final ResizedSeal SMALL = new ResizedSeal(33, 1);

  /// Almost the most that is read.
  static final ResizedSeal LARGE = new ResizedSeal(256 * 1024, 250);

  /// The enterprise's seal, of GB/T 38540-2020.
  Octets of(SigningOffice office) {
    byte[] seal = office.enterprise().sealData().orElseThrow();
    var whole = ASN1Sequence.getInstance(SealInFile.structure(seal));
    return Octets.of(
        SealInFile.der(
            SealInFile.changed(
                whole,
                parts -> {
                  parts[0] = info(ASN1Sequence.getInstance(parts[0]));
                  parts[3] = signature(parts[0], office.authority());
                })));
  }

  private static ASN1Encodable signature(ASN1Encodable info, Authority authority) {
    byte[] der = SealInFile.der(ASN1Sequence.getInstance(info));
    return new DERBitString(
        authority
            .hierarchy()
            .the(Role.SEAL_MAKER)
            .sign(authority.algorithm().signatureName(), der));
  }

  private ASN1Encodable info(ASN1Sequence info) {
    return SealInFile.changed(
        info,
        parts -> {
          parts[2] = property(ASN1Sequence.getInstance(parts[2]));
          parts[3] = picture(ASN1Sequence.getInstance(parts[3]));
        });
  }

  private ASN1Encodable property(ASN1Sequence property) {
    return SealInFile.changed(
        property, parts -> parts[3] = users(ASN1Sequence.getInstance(parts[3])));
  }

  private ASN1Encodable users(ASN1Sequence list) {
    ASN1Encodable[] more = new ASN1Encodable[users];
    Arrays.fill(more, new DEROctetString(new byte[1000]));
    more[users - 1] = list.getObjectAt(0);
    return new DERSequence(more);
  }

  private ASN1Encodable picture(ASN1Sequence info) {
    return SealInFile.changed(
        info,
        parts ->
            parts[1] =
                new DEROctetString(
                    Arrays.copyOf(ASN1OctetString.getInstance(parts[1]).getOctets(), picture)));
  }
}
