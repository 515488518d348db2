package org.onecert.application.message;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.application.port.SentMessages;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.refusal.CodeRefusal;

/// Looks it up among the messages of the caller's session.
public final class ShowMessageService implements ShowMessage {

  private final SentMessages sent;

  public ShowMessageService(SentMessages sent) {
    this.sent = sent;
  }

  @Override
  public Uni<Outcome<MessageStanding>> show(Caller<Session> caller, MessageId message) {
    return sent.find(message, caller.session().id())
        .map(found ->
            found.map(Outcome::accepted).orElse(Outcome.refused(CodeRefusal.MESSAGE_UNKNOWN)));
  }
}
