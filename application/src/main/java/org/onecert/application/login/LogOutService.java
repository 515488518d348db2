package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.application.Trail;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.Transactions;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;

/// Ends the session and notes it, together.
public final class LogOutService implements LogOut {

  private final Sessions sessions;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public LogOutService(
      Sessions sessions, Trail trail, Transactions transactions, InstantSource clock) {
    this.sessions = sessions;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Void> logOut(Caller<Session> caller) {
    Instant now = clock.instant();
    return transactions.inTransaction(() ->
        sessions
            .end(caller.session().id(), now)
            .call(() -> trail.done(Act.LOG_OUT, caller.at(now), Particulars.NONE)));
  }
}
