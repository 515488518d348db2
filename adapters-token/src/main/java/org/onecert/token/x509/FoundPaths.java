package org.onecert.token.x509;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;

/// Remembers for a while which paths were found: an authority that stamps the time, and an
/// enterprise that seals one form after the other, show the same certificate again and again, and
/// its path costs more than everything else that is verified.
///
/// One holds at any moment at which all its certificates are valid, as long as the operator trusts
/// the same. Only what an authority issued is remembered, so strangers cannot fill it.
final class FoundPaths {

  /// Three kilobytes each.
  private static final int MOST = 1000;

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Cache<Octets, Found> found =
      Caffeine.newBuilder()
          .maximumSize(MOST)
          .expireAfterWrite(LONGEST)
          .executor(Runnable::run)
          .build();

  /// The path of the certificate with this fingerprint, if it holds at that moment.
  ///
  /// @param finder who is asked for paths now
  Optional<CertificatePath> recall(Octets fingerprint, PathFinder finder, Instant at) {
    return Optional.ofNullable(found.getIfPresent(fingerprint))
        .filter(one -> one.finder() == finder)
        .map(Found::path)
        .filter(path -> PathValidity.objection(path, at).isEmpty());
  }

  /// Remembers a path, if there is one.
  ///
  /// @param finder who was asked for paths when it began to be sought
  /// @return the outcome itself
  Outcome<CertificatePath> keep(
      Octets fingerprint, PathFinder finder, Outcome<CertificatePath> outcome) {
    if (outcome instanceof Accepted<CertificatePath>(var path)) {
      found.put(fingerprint, new Found(path, finder));
    }
    return outcome;
  }

  private record Found(CertificatePath path, PathFinder finder) {}
}
