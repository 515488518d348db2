package org.onecert.application.activation;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.application.Trail;
import org.onecert.application.code.CodeSending;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.people.OneTimeCode;

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
  public Uni<Outcome<CodeTicket>> send(Caller<Activating> caller, Mobile mobile) {
    return sending
        .send(CodeBinding.toHolder(caller.session().id().value(), mobile), this::wording)
        .call(outcome -> note(caller.at(clock.instant()), outcome));
  }

  private Uni<Void> note(Actor actor, Outcome<?> outcome) {
    return trail.either(Act.SEND_MOBILE_CODE, actor, outcome, Particulars.NONE);
  }

  private String wording(String code) {
    return "验证码%s，用于核验证书持有人的手机号。%d分钟内有效，请勿告诉任何人。".formatted(code, OneTimeCode.LIFETIME.toMinutes());
  }
}
