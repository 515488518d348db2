package org.onecert.application.activation;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.people.Mobile;

/// Sends a code to the mobile that the holder of a certificate claims: of one that is being
/// activated (A-2, D-1), or of one that the main certificate adds or edits (M-2, M-5).
public interface SendMobileCode {

  Uni<Outcome<CodeTicket>> send(Caller<Session> caller, Mobile mobile);
}
