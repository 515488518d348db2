package org.onecert.application.activation;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.people.Mobile;

/// Sends a code to the mobile that the holder of a certificate claims.
public interface SendMobileCode {

  Uni<Outcome<CodeTicket>> send(Caller<Activating> caller, Mobile mobile);
}
