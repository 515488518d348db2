package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSessionId;

/// Signatures that were prepared and wait for their value (S-2). The first preparation for a
/// signatory stands, on any number of nodes, so that what was shown is what is signed.
public interface PreparedSignatures {

  /// Keeps it unless there is one already; returns the one that stands.
  Uni<PreparedSignature> keepFirst(
      SigningSessionId session, Signatory signatory, PreparedSignature prepared);

  Uni<Optional<PreparedSignature>> find(SigningSessionId session, Signatory signatory);
}
