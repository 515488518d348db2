package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;

/// Prints the form with which a deputy upgrades itself, and opens its signing session (U-1).
/// Nobody's role changes before both have signed.
public interface OpenDeputyUpgrade {

  /// @param deputy as the caller named it: nobody but itself may ask
  /// @param sealData that the deputy's token carries (DER SESeal); empty if it carries none
  Uni<Outcome<AwaitingSeal>> open(
      Caller<Admitted> caller, CertificateId deputy, Optional<Octets> sealData);
}
