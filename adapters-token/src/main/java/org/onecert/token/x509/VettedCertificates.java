package org.onecert.token.x509;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;

/// Remembers for a while which certificates passed, because a path costs ten times a signature.
///
/// A memory ends with the first certificate of the path that expires, which is checked again at
/// each use, when the operator trusts others, and after the given time at the latest. Only what an
/// authority issued is remembered, so strangers cannot fill it.
public final class VettedCertificates {

  private final CertificateVetting vetting;
  private final Duration longest;
  private final Cache<Octets, Memory> memories;

  /// @param longest how long one is remembered: minutes
  /// @param most certificates to remember, two or three kilobytes each
  public VettedCertificates(CertificateVetting vetting, Duration longest, long most) {
    this.vetting = vetting;
    this.longest = longest;
    this.memories = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
  }

  Outcome<VettedCertificate> vet(Octets der, Instant now) {
    Octets fingerprint = der.sha256();
    PathFinder finder = vetting.trust().finder();
    return Optional.ofNullable(memories.getIfPresent(fingerprint))
        .filter(memory -> memory.finder() == finder && memory.holds(now))
        .map(memory -> Outcome.accepted(memory.certificate()))
        .orElseGet(() -> remember(fingerprint, der, finder, now));
  }

  private Outcome<VettedCertificate> remember(
      Octets fingerprint, Octets der, PathFinder finder, Instant now) {
    Outcome<VettedCertificate> outcome = vetting.vet(der, now);
    if (outcome instanceof Accepted<VettedCertificate>(var certificate)) {
      memories.put(fingerprint, new Memory(certificate, finder, now, now.plus(longest)));
    }
    return outcome;
  }

  /// @param finder who found its path; it counts as long as he is asked
  private record Memory(
      VettedCertificate certificate, PathFinder finder, Instant from, Instant until) {

    boolean holds(Instant now) {
      return !now.isBefore(from)
          && now.isBefore(until)
          && PathValidity.objection(certificate.path(), now).isEmpty();
    }
  }
}
