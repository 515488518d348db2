package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.signing.Seal;

/// Checks the seal data of a token (A-3; GB/T 38540 and GM/T 0031: format, maker's signature,
/// maker's certificate, validity, and that this certificate is in the seal's list).
public interface SealVerifier {

  /// @param sealData a DER SESeal
  Uni<Outcome<Seal>> verify(Octets sealData, GenuineCertificate certificate);
}
