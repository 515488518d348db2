package org.onecert.token.crl;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.Revocation.Unknown;

/// What the lists say of a certificate, as far as they were looked at.
///
/// @param covered the reasons for which it would have been found by now
/// @param since when it is revoked, if it was found
/// @param lists that were relied on
record Findings(Reasons covered, Optional<Instant> since, List<Crl> lists) {

  static final Findings NONE = new Findings(Reasons.NONE, Optional.empty(), List.of());

  Findings with(Reasons reasons, Optional<Instant> found, Crl list) {
    List<Crl> all = Stream.concat(lists.stream(), Stream.of(list)).toList();
    return new Findings(covered.or(reasons), found, all);
  }

  /// Whether no further list can change anything.
  boolean areComplete() {
    return since.isPresent() || !Reasons.ALL.hasWhatIsMissingIn(covered);
  }

  Revocation conclusion() {
    if (since.isPresent()) {
      return new Revoked(since.get());
    }
    return areComplete()
        ? new NotRevoked()
        : new Unknown("no revocation list at hand is current, of its scope and rightly signed");
  }
}
