package org.onecert.token.x509;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A certificate, its issuer, the issuer's issuer and so on, up to a trust anchor.
///
/// @param certificates the holder's first, the anchor last; at least two, unless the certificate is
///   itself an anchor
public record CertificatePath(List<X509Certificate> certificates) {

  public CertificatePath {
    certificates = List.copyOf(certificates);
  }

  /// The certificate whose path it is.
  public X509Certificate holder() {
    return certificates.getFirst();
  }

  /// Everyone above the holder, the anchor included.
  public List<X509Certificate> issuers() {
    return certificates.subList(1, certificates.size());
  }

  /// Whoever issued the holder's certificate; for an anchor, itself.
  public X509Certificate issuer() {
    return certificates.get(Math.min(1, certificates.size() - 1));
  }

  /// The path, longer by whoever issued its last certificate.
  CertificatePath to(X509Certificate issuer) {
    return new CertificatePath(
        Stream.concat(certificates.stream(), Stream.of(issuer)).distinct().toList());
  }

  /// Whether somebody of this name and with this key is on it: going on there leads round and
  /// round.
  boolean passes(X509Certificate authority) {
    return certificates.stream()
        .anyMatch(one ->
            one.getSubjectX500Principal().equals(authority.getSubjectX500Principal())
                && one.getPublicKey().equals(authority.getPublicKey()));
  }

  /// Where it ends.
  public X509Certificate anchor() {
    return certificates.getLast();
  }

  /// The paths of all its certificates but the anchor, which nobody can revoke; the holder's own
  /// first.
  public Stream<CertificatePath> belowAnchor() {
    return IntStream.range(0, certificates.size() - 1)
        .mapToObj(from -> new CertificatePath(certificates.subList(from, certificates.size())));
  }
}
