package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Matter;
import org.onecert.domain.signing.SigningSessionId;

/// Prints one line, always the same for the same matter of the same session.
public final class ScriptedFormPrinter implements FormPrinter {

  @Override
  public Uni<Octets> print(SigningSessionId session, Matter matter, Instant at) {
    String line = String.join(" ", matter.kind().title(), session.fileName(), at.toString());
    return Uni.createFrom().item(PlainToken.text(line));
  }
}
