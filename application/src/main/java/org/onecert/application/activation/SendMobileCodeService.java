package org.onecert.application.activation;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.code.CodeSending;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.ManagementRefusal;

/// Binds the code to the caller's session and to the mobile.
public final class SendMobileCodeService implements SendMobileCode {

  private final CodeSending sending;
  private final Trail trail;
  private final InstantSource clock;

  public SendMobileCodeService(CodeSending sending, Trail trail, InstantSource clock) {
    this.sending = sending;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<CodeTicket>> send(Caller<Session> caller, Mobile mobile) {
    return Outcomes.known(mayAsk(caller.session()))
        .chain(ifAccepted(_ -> sendCode(caller, mobile)))
        .call(outcome -> note(caller.at(clock.instant()), outcome));
  }

  private static Outcome<Session> mayAsk(Session session) {
    return switch (session) {
      case Activating activating -> Outcome.accepted(activating);
      case Admitted admitted -> admitted.viewer().managing().map(_ -> admitted);
      case Updating _ -> Outcome.refused(LogInRefusal.CERTIFICATE_CHANGED);
      case Parted _ -> Outcome.refused(ManagementRefusal.MAIN_CERTIFICATE_NEEDED);
    };
  }

  private Uni<Outcome<CodeTicket>> sendCode(Caller<Session> caller, Mobile mobile) {
    return sending.send(
        CodeBinding.toHolder(caller.session().id().value(), mobile),
        Wording::holderMobile,
        caller.asker());
  }

  private Uni<Void> note(Actor actor, Outcome<?> outcome) {
    return trail.either(Act.SEND_MOBILE_CODE, actor, outcome, Particulars.NONE);
  }
}
