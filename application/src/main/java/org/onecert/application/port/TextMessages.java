package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.message.Handover;
import org.onecert.domain.message.TextMessage;

/// Those who send text messages (SMS).
public interface TextMessages {

  /// Hands a message over, once. The answer comes within seconds.
  Uni<Handover> send(TextMessage message);
}
