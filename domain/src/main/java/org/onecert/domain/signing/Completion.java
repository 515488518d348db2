package org.onecert.domain.signing;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.login.SessionId;

/// What came of a signing session when the last signatory had signed.
///
/// @param session the log-in session that was opened with it; empty if none was
public record Completion(
    Instant at, FormId form, EnterpriseId enterprise, Optional<SessionId> session) {}
