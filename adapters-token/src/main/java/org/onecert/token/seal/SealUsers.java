package org.onecert.token.seal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.onecert.domain.Octets;
import org.onecert.token.seal.SealUser.Hashed;
import org.onecert.token.seal.SealUser.Whole;

/// Reads SES_CertList: who may use the seal.
final class SealUsers {

  private static final int CERTIFICATES = 1;
  private static final int HASHES = 2;

  private SealUsers() {}

  /// @param type 1: SEQUENCE OF OCTET STRING, each a certificate; 2: SEQUENCE OF SEQUENCE {
  ///   PrintableString, OCTET STRING }, each a hash
  static List<SealUser> read(int type, ASN1Encodable list) {
    return switch (type) {
      case CERTIFICATES -> certificates(list);
      case HASHES -> each(list, SealUsers::hashed);
      default -> throw Malformed.seal();
    };
  }

  /// @param list SEQUENCE OF OCTET STRING, each a certificate
  static List<SealUser> certificates(ASN1Encodable list) {
    return each(list, SealUsers::whole);
  }

  private static List<SealUser> each(ASN1Encodable list, Function<ASN1Encodable, SealUser> read) {
    ASN1Sequence users = ASN1Sequence.getInstance(list);
    Malformed.unless(users.size() > 0);
    return Arrays.stream(users.toArray()).map(read).toList();
  }

  private static SealUser whole(ASN1Encodable user) {
    return new Whole(Primitives.octets(user));
  }

  private static SealUser hashed(ASN1Encodable user) {
    ASN1Sequence pair = ASN1Sequence.getInstance(user);
    Primitives.checkSize(pair, 2);
    String name = ASN1PrintableString.getInstance(pair.getObjectAt(0)).getString();
    Octets value = Primitives.octets(pair.getObjectAt(1));
    Malformed.unless(value.size() == HashName.SIZE);
    return new Hashed(HashName.of(name).orElseThrow(Malformed::seal), value);
  }
}
