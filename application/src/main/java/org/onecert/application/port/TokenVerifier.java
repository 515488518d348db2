package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.certificate.Verification;

/// Checks certificates, and signatures made with them (L-3).
public interface TokenVerifier {

  /// Every check of L-3: the certificate, its path, and its signature over what was to be signed.
  /// Anything malformed is a refusal; a failure means broken machinery.
  Uni<Verification> verify(TokenAnswer answer);

  /// Every check of L-3 that the certificate itself allows, without a signature.
  Uni<Outcome<GenuineCertificate>> examine(Octets certificate);

  /// What a token answered.
  ///
  /// @param certificate one X.509 certificate in DER
  /// @param signature RSA: PKCS #1 v1.5; ECDSA and SM2: DER or r||s
  record TokenAnswer(Octets toBeSigned, Octets certificate, Octets signature) {}
}
