package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Evidence;
import org.onecert.domain.login.Session;

/// All answers to log-in challenges.
public interface LogIns {

  /// Takes the challenge, opens the session if there is one, and appends to the audit trail: one
  /// statement, one transaction, all or nothing.
  ///
  /// @return false if the challenge was taken before, on any node; then nothing was written (L-2)
  Uni<Boolean> put(LogInRecord logIn);

  /// @param evidence what the token signed; kept with the session, as long as that is
  record LogInRecord(
      Challenge challenge,
      Optional<Session> session,
      AuditEntry entry,
      Optional<Evidence> evidence) {}
}
