package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.Revocation;

/// Knows whether a certificate was taken back by its issuer (L-3).
public interface RevocationSource {

  /// @param certificate DER
  /// @param issuer the certificate of its issuer, DER
  Uni<Revocation> ask(Octets certificate, Octets issuer);
}
