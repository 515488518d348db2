package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.application.Trail;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.Transactions;
import org.onecert.application.upgrade.HalfDoneWork;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;

/// Ends the session and what its certificate has begun, and notes both, together. The enterprise is
/// claimed before, as by all who end what was begun: two who do it at once wait for each other.
public final class LogOutService implements LogOut {

  private final Sessions sessions;
  private final HalfDoneWork halfDone;
  private final Enterprises enterprises;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public LogOutService(
      Sessions sessions,
      HalfDoneWork halfDone,
      Enterprises enterprises,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.sessions = sessions;
    this.halfDone = halfDone;
    this.enterprises = enterprises;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Void> logOut(Caller<Session> caller) {
    Actor actor = caller.at(clock.instant());
    return transactions.inTransaction(() ->
        enterprises
            .claim(caller.session().facts().uscc())
            .chain(() -> logOut(caller.session(), actor)));
  }

  private Uni<Void> logOut(Session session, Actor actor) {
    return sessions
        .end(session.id(), actor.at())
        .call(() -> trail.done(Act.LOG_OUT, actor, Particulars.NONE))
        .call(() -> halfDone.cancel(session, actor));
  }
}
