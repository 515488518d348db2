package org.onecert.token.x509;

import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One search for a path, the shortest first, within a limit of work. Names and signatures are
/// looked at on the way; everything else of a path that has come to an anchor.
final class PathSearch {

  /// Certificates, holder and anchor included.
  private static final int LONGEST = 6;

  private final Authorities authorities;
  private final Predicate<X509Certificate> usable;
  private final Predicate<CertificatePath> sound;
  private final SearchLimit limit = new SearchLimit();
  private final Deque<CertificatePath> beginnings = new ArrayDeque<>();

  /// @param usable whether an authority may be on any path
  /// @param sound whether a whole path holds
  PathSearch(
      Authorities authorities,
      Predicate<X509Certificate> usable,
      Predicate<CertificatePath> sound) {
    this.authorities = authorities;
    this.usable = usable;
    this.sound = sound;
  }

  /// The first path of a certificate to an anchor that is sound.
  Optional<CertificatePath> first(X509Certificate holder) {
    beginnings.add(new CertificatePath(List.of(holder)));
    while (!beginnings.isEmpty() && !limit.isReached()) {
      Optional<CertificatePath> found = goOn(beginnings.remove());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The path, if one step leads to an anchor; where else it leads is noted.
  private Optional<CertificatePath> goOn(CertificatePath beginning) {
    List<X509Certificate> issuers = authorities.issuersOf(beginning.anchor(), limit);
    issuers.stream()
        .filter(one -> limit.allowsStep() && leadsOn(beginning, one))
        .map(beginning::to)
        .forEach(beginnings::add);
    return issuers.stream()
        .filter(authorities::isAnchor)
        .map(beginning::to)
        .filter(path -> limit.allowsValidation() && sound.test(path))
        .findFirst();
  }

  private boolean leadsOn(CertificatePath beginning, X509Certificate issuer) {
    return beginning.certificates().size() + 2 <= LONGEST
        && !authorities.isAnchor(issuer)
        && usable.test(issuer)
        && !beginning.passes(issuer);
  }

  SearchLimit limit() {
    return limit;
  }
}
