package org.onecert.token.x509;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.refusal.CertificateRefusal;

/// Whether somebody took a certificate back, or one of its issuers (L-3).
@FunctionalInterface
public interface RevocationCheck {

  /// Why a path must not be relied on; empty if it may. An issuer that was revoked leaves the
  /// certificate untrusted: no renewal of its holder's helps there.
  Uni<Optional<CertificateRefusal>> objection(CertificatePath path);
}
