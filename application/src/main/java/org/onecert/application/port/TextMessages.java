package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.people.Mobile;

/// Text messages (SMS).
public interface TextMessages {

  /// Hands a message to the gateway.
  Uni<Handover> send(TextMessage message);

  /// @param text Chinese; secret where it holds a code
  record TextMessage(Mobile mobile, String text) {

    @Override
    public String toString() {
      return "text message to " + mobile.masked();
    }
  }

  /// Whether the gateway took it; delivery is another matter.
  enum Handover {
    ACCEPTED,
    FAILED
  }
}
