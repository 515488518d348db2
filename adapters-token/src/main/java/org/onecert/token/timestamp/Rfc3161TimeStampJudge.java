package org.onecert.token.timestamp;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.TimeStampJudge;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.signing.TimeStampStanding;
import org.onecert.domain.signing.TimeStampStanding.Attested;
import org.onecert.token.OffEventLoop;
import org.onecert.token.x509.SubjectName;

/// Judges time stamps by whom the operator trusts with them, as the path led when they were made.
public final class Rfc3161TimeStampJudge implements TimeStampJudge {

  private final TimeStampCheck check;
  private final OffEventLoop offEventLoop;

  public Rfc3161TimeStampJudge(TimeStampCheck check, OffEventLoop offEventLoop) {
    this.check = check;
    this.offEventLoop = offEventLoop;
  }

  @Override
  public Uni<TimeStampStanding> standing(Octets token, Octets stamped) {
    return offEventLoop.run(() -> judged(token, stamped));
  }

  private TimeStampStanding judged(Octets token, Octets stamped) {
    return switch (check.check(token, stamped)) {
      case Accepted<TimeStamp>(var stamp) ->
          new Attested(stamp.at(), SubjectName.ofPerson(stamp.authority().holder()));
      case Refused<TimeStamp>(var why) -> new TimeStampStanding.Worthless(why);
    };
  }
}
