package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.application.Trail;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.Transactions;
import org.onecert.application.signing.HalfDoneSignings;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;

/// Ends the session and what its certificate has begun to sign, and notes both, together.
public final class LogOutService implements LogOut {

  private final Sessions sessions;
  private final HalfDoneSignings signings;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public LogOutService(
      Sessions sessions,
      HalfDoneSignings signings,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.sessions = sessions;
    this.signings = signings;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Void> logOut(Caller<Session> caller) {
    Actor actor = caller.at(clock.instant());
    return transactions.inTransaction(() -> logOut(caller.session(), actor));
  }

  private Uni<Void> logOut(Session session, Actor actor) {
    return sessions
        .end(session.id(), actor.at())
        .call(() -> trail.done(Act.LOG_OUT, actor, Particulars.NONE))
        .call(() -> signings.cancel(session.facts(), actor));
  }
}
