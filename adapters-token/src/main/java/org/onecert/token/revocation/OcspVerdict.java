package org.onecert.token.revocation;

import java.time.Duration;
import java.time.Instant;
import org.onecert.domain.certificate.Revocation;
import org.onecert.token.ocsp.OcspAnswer;

/// What a responder said, as long as it is remembered.
record OcspVerdict(Revocation revocation, Instant made, Instant end) implements Perishable {

  private static final int PARTS = 5;

  /// @param longest an operator waits until a revocation is noticed
  static OcspVerdict of(OcspAnswer answer, Instant now, Duration longest) {
    Instant last = now.plus(longest);
    Instant end = answer.until().filter(until -> until.isBefore(last)).orElse(last);
    return new OcspVerdict(answer.revocation(), now, end);
  }

  @Override
  public Instant staleFrom() {
    return end.minus(Duration.between(made, end).dividedBy(PARTS));
  }
}
