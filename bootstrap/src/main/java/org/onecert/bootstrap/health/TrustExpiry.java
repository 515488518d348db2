package org.onecert.bootstrap.health;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.onecert.token.x509.Trust;

/// The certificate that ends first among those that the operator trusts.
record TrustExpiry(String subject, Instant at) {

  static TrustExpiry of(Trust trust) {
    var trusted = trust.trusted();
    return Stream.concat(trusted.anchors().stream(), trusted.intermediates().stream())
        .map(TrustExpiry::of)
        .min(Comparator.comparing(TrustExpiry::at))
        .orElseThrow();
  }

  private static TrustExpiry of(X509Certificate certificate) {
    return new TrustExpiry(
        certificate.getSubjectX500Principal().getName(), certificate.getNotAfter().toInstant());
  }
}
