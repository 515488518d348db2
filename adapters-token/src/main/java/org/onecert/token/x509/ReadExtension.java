package org.onecert.token.x509;

import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;

/// An extension of a certificate, read when it is needed: that a certificate parses says nothing of
/// the octets in its extensions.
public final class ReadExtension {

  private ReadExtension() {}

  /// What the reader makes of its value; empty if the certificate has no such extension, or one
  /// that is malformed: it then says nothing. Bouncy Castle tells malformed input by unchecked
  /// exceptions.
  ///
  /// @param reader of the octets inside the OCTET STRING, to the end: it must leave nothing lazy
  public static <T> Optional<T> of(
      X509Certificate certificate, ASN1ObjectIdentifier extension, Function<byte[], T> reader) {
    try {
      return Optional.ofNullable(certificate.getExtensionValue(extension.getId()))
          .map(value -> ASN1OctetString.getInstance(value).getOctets())
          .map(reader);
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }
}
