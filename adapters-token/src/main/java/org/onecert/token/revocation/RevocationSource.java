package org.onecert.token.revocation;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.certificate.Revocation;
import org.onecert.token.x509.CertificatePath;

/// Somebody who may know whether a certificate was revoked.
public interface RevocationSource {

  /// What is known; never a failure for want of an answer.
  ///
  /// @param path of the certificate in question, to its anchor
  Uni<Revocation> ask(CertificatePath path);

  /// The same where nobody has to be waited for; else empty. It may look at signatures, so it is no
  /// work for the event loop.
  default Optional<Revocation> atOnce(CertificatePath path) {
    return Optional.empty();
  }
}
