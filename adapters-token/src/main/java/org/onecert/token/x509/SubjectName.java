package org.onecert.token.x509;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1BMPString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.onecert.domain.Line;

/// The name of a certificate's holder: the subject's organisation (O) of an enterprise, the common
/// name (CN) of a person. It must be there once.
public final class SubjectName {

  private SubjectName() {}

  public static Optional<Line> ofEnterprise(X509Certificate certificate) {
    return of(certificate, BCStyle.O);
  }

  public static Optional<Line> ofPerson(X509Certificate certificate) {
    return of(certificate, BCStyle.CN);
  }

  /// The name; empty if there is none, or two, or if it is no line of text.
  private static Optional<Line> of(X509Certificate certificate, ASN1ObjectIdentifier kind) {
    List<ASN1Encodable> names =
        Arrays.stream(subject(certificate).getRDNs())
            .map(RDN::getTypesAndValues)
            .flatMap(Arrays::stream)
            .filter(attribute -> attribute.getType().equals(kind))
            .map(AttributeTypeAndValue::getValue)
            .toList();
    return names.size() == 1 ? readable(names.getFirst()).flatMap(Line::parse) : Optional.empty();
  }

  private static X500Name subject(X509Certificate certificate) {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }

  /// Bouncy Castle takes octets for text as they come, and says that they are none when asked for
  /// it.
  private static Optional<String> readable(ASN1Encodable value) {
    try {
      return text(value);
    } catch (IllegalArgumentException noText) {
      return Optional.empty();
    }
  }

  /// Of the types of DirectoryString, those whose characters are beyond doubt.
  private static Optional<String> text(ASN1Encodable value) {
    return switch (value) {
      case ASN1UTF8String string -> Optional.of(string.getString());
      case ASN1PrintableString string -> Optional.of(string.getString());
      case ASN1BMPString string -> Optional.of(string.getString());
      default -> Optional.empty();
    };
  }
}
