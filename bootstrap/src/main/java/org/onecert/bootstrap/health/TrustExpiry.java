package org.onecert.bootstrap.health;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.onecert.token.x509.Trust;

/// The certificate that ends next among those that the operator trusts. One that ended long ago and
/// still lies there does not hide it; only where all have ended it is the last of them.
record TrustExpiry(String subject, Instant at) {

  private static final Comparator<TrustExpiry> BY_TIME = Comparator.comparing(TrustExpiry::at);

  /// Empty if nobody is trusted.
  static Optional<TrustExpiry> next(Trust trust, Instant now) {
    return all(trust)
        .filter(one -> one.at().isAfter(now))
        .min(BY_TIME)
        .or(() -> all(trust).max(BY_TIME));
  }

  private static Stream<TrustExpiry> all(Trust trust) {
    var trusted = trust.trusted();
    return Stream.concat(trusted.anchors().stream(), trusted.intermediates().stream())
        .map(TrustExpiry::of);
  }

  private static TrustExpiry of(X509Certificate certificate) {
    return new TrustExpiry(
        certificate.getSubjectX500Principal().getName(), certificate.getNotAfter().toInstant());
  }
}
