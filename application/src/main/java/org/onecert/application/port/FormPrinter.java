package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Matter;
import org.onecert.domain.signing.SigningSessionId;

/// Prints confirmation forms as PDF: Chinese, with a place for each signatory, and the same facts
/// machine-readable inside (S-1).
public interface FormPrinter {

  Uni<Octets> print(SigningSessionId session, Matter matter, Instant at);
}
