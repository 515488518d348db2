package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSessionId;

/// Shows the form of a signing session as it is now, with the signatures that it has.
public interface ReadDocument {

  Uni<Outcome<Document>> read(Caller<Session> caller, SigningSessionId id);

  /// @param content a PDF
  record Document(String fileName, Octets content) {}
}
