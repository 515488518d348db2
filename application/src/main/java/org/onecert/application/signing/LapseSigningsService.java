package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.InTurn;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.port.Transactions;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.Lapsed;
import org.onecert.domain.signing.SigningSessionId;

/// Takes the overdue sessions one after the other, each in a transaction of its own: it may have
/// been ended meanwhile.
public final class LapseSigningsService implements LapseSignings {

  private static final Logger LOG = System.getLogger(LapseSigningsService.class.getName());
  private static final int AT_A_TIME = 100;

  private final SigningSessions sessions;
  private final EndedSignings ended;
  private final Transactions transactions;
  private final InstantSource clock;

  public LapseSigningsService(
      SigningSessions sessions,
      EndedSignings ended,
      Transactions transactions,
      InstantSource clock) {
    this.sessions = sessions;
    this.ended = ended;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Void> lapse() {
    Instant now = clock.instant();
    return sessions
        .overdue(now, AT_A_TIME)
        .chain(overdue -> InTurn.each(overdue, id -> lapseOrReport(id, now)));
  }

  /// A session that cannot be ended must not keep the others from ending.
  private Uni<Void> lapseOrReport(SigningSessionId id, Instant now) {
    return lapse(id, now)
        .onFailure()
        .invoke(failure ->
            LOG.log(
                Level.ERROR, () -> "Signing session " + id.value() + " cannot be ended", failure))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> lapse(SigningSessionId id, Instant now) {
    return transactions.inTransaction(
        () -> sessions.claim(id).chain(session -> lapse(session, now)));
  }

  private Uni<Void> lapse(Optional<SigningSession> claimed, Instant now) {
    return claimed
        .filter(SigningSession.Open.class::isInstance)
        .map(open -> open.asOf(now))
        .filter(Lapsed.class::isInstance)
        .map(Lapsed.class::cast)
        .map(lapsed -> ended.put(lapsed, now))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }
}
