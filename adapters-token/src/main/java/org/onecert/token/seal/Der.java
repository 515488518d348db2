package org.onecert.token.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.onecert.domain.Octets;

/// Structures as octets: DER, the one way of writing each.
final class Der {

  private Der() {}

  static Octets of(ASN1Encodable structure) {
    try {
      return Octets.of(structure.toASN1Primitive().getEncoded(ASN1Encoding.DER));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static ASN1Primitive structure(Octets der) {
    try {
      return ASN1Primitive.fromByteArray(der.toArray());
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  static Octets bits(ASN1Encodable bits) {
    return Octets.of(ASN1BitString.getInstance(bits).getOctets());
  }

  /// What the octets begin with, if writing what was read gives them once more: then nothing was
  /// overlooked.
  ///
  /// @throws IllegalArgumentException if it is anything else; Bouncy Castle tells that by several
  ///   exceptions
  static <T> T read(
      Octets der, Function<ASN1Sequence, T> reading, Function<T, ASN1Encodable> writing) {
    try (var stream = new ASN1InputStream(der.toArray())) {
      T read = reading.apply(ASN1Sequence.getInstance(stream.readObject()));
      Malformed.unless(der.startWith(of(writing.apply(read))));
      return read;
    } catch (IOException | RuntimeException malformed) {
      throw new IllegalArgumentException("Not made with a seal", malformed);
    }
  }
}
