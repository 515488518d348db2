package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSessionId;

/// Sends the legal representative the code that releases the signature over this form (S-3).
public interface SendRepresentativeCode {

  Uni<Outcome<CodeTicket>> send(Caller<Session> caller, SigningSessionId id);
}
