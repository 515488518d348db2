package org.onecert.application.message;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;

/// Shows what became of a message to whoever asked for it.
public interface ShowMessage {

  /// Refused as unknown to every other session.
  Uni<Outcome<MessageStanding>> show(Caller<Session> caller, MessageId message);
}
