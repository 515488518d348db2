package org.onecert.application.management;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.Sessions;
import org.onecert.application.roll.Amending;
import org.onecert.application.roll.Amending.Case;
import org.onecert.application.roll.Amending.Wish;
import org.onecert.application.upgrade.HalfDoneWork;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.login.Session.Admitted;

/// Decides under the lock of the enterprise; all that ends, ends in that transaction.
public final class DeregisterDeputyService implements DeregisterDeputy {

  private final Amending amending;
  private final GrantedItems granted;
  private final Sessions sessions;
  private final HalfDoneWork halfDone;

  public DeregisterDeputyService(
      Amending amending, GrantedItems granted, Sessions sessions, HalfDoneWork halfDone) {
    this.amending = amending;
    this.granted = granted;
    this.sessions = sessions;
    this.halfDone = halfDone;
  }

  @Override
  public Uni<Outcome<Amendment>> deregister(Caller<Admitted> caller, CertificateId deputy) {
    return amending.amend(Wish.of(Act.DEREGISTER, caller, deputy), this::decide);
  }

  private Uni<Outcome<Amendment>> decide(Case one) {
    return granted
        .of(one.management().certificate().id())
        .map(held -> one.management().deregister(one.viewer(), held, one.actor().at()))
        .chain(ifAccepted(amendment -> endAll(amendment, one.actor())));
  }

  private Uni<Outcome<Amendment>> endAll(Amendment amendment, Actor actor) {
    return sessions
        .endAll(amendment.before(), actor.at())
        .call(() -> halfDone.voidOfDeregistered(amendment.before(), actor))
        .replaceWith(Outcome.accepted(amendment));
  }
}
