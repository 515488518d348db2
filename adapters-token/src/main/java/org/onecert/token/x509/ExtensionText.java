package org.onecert.token.x509;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.ASN1VisibleString;
import org.bouncycastle.asn1.BERTags;

/// The text in the value of an extension.
///
/// No published profile says how the text is encoded, and authorities differ: a string of some
/// type, bare octets, either of them alone in a SET, a SEQUENCE or behind a tag.
final class ExtensionText {

  /// In octets, wrapping included.
  private static final int LONGEST = 256;

  private ExtensionText() {}

  /// The text; empty if there is none, or several.
  ///
  /// @param value the octets inside the extension's OCTET STRING
  static Optional<String> read(byte[] value) {
    return value.length > LONGEST ? Optional.empty() : decode(value).or(() -> bare(value));
  }

  /// Bouncy Castle tells malformed input by unchecked exceptions too.
  private static Optional<String> decode(byte[] value) {
    try {
      return text(ASN1Primitive.fromByteArray(value));
    } catch (IOException | RuntimeException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(ASN1Encodable value) throws IOException {
    return switch (value) {
      case ASN1UTF8String string -> Optional.of(string.getString());
      case ASN1PrintableString string -> Optional.of(string.getString());
      case ASN1IA5String string -> Optional.of(string.getString());
      case ASN1VisibleString string -> Optional.of(string.getString());
      case ASN1OctetString octets -> bare(octets.getOctets());
      case ASN1Set set when set.size() == 1 -> text(set.getObjectAt(0));
      case ASN1Sequence sequence when sequence.size() == 1 -> text(sequence.getObjectAt(0));
      case ASN1TaggedObject tagged -> behindTag(tagged);
      default -> Optional.empty();
    };
  }

  private static Optional<String> behindTag(ASN1TaggedObject tagged) throws IOException {
    return tagged.isExplicit()
        ? text(tagged.getExplicitBaseObject())
        : text(tagged.getBaseUniversal(false, BERTags.OCTET_STRING));
  }

  /// Octets that are visible ASCII characters, all of them.
  private static Optional<String> bare(byte[] octets) {
    var text = new StringBuilder();
    for (byte octet : octets) {
      text.append(octet > ' ' && octet <= '~' ? (char) octet : ' ');
    }
    return Optional.of(text.toString()).filter(all -> !all.isEmpty() && all.indexOf(' ') < 0);
  }
}
