package org.onecert.domain.login;

import java.time.Duration;
import java.time.Instant;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.Enterprise;

/// The beginning of a session: its name, the moment, and how long it may last at most (L-6).
///
/// @param admitted the longest that a session at work may last
/// @param activating the longest that one may last that is good for activating alone
public record SessionOpening(SessionId id, Instant at, Duration admitted, Duration activating) {

  /// A session at work.
  public Session.Admitted admit(Enterprise enterprise, Certificate certificate, Visit visit) {
    return new Session.Admitted(
        id,
        certificate.facts(),
        enterprise.id(),
        enterprise.uscc(),
        certificate.id(),
        enterprise.roleOf(certificate.id()),
        visit,
        certificate.facts().validity().atMost(endOfWork()));
  }

  Instant endOfWork() {
    return at.plus(admitted);
  }

  Instant endOfActivating() {
    return at.plus(activating);
  }
}
