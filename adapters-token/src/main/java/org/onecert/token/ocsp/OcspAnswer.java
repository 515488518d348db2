package org.onecert.token.ocsp;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.certificate.Revocation;
import org.onecert.token.x509.CertificatePath;

/// An answer that can be believed.
///
/// @param until when a newer one may be had, if the responder says so
/// @param responder the path of who signed it, if he is to be asked for too: he is not the issuer
///   himself, nor did the issuer say that he need not be (RFC 6960, 4.2.2.2.1)
public record OcspAnswer(
    Revocation revocation, Optional<Instant> until, Optional<CertificatePath> responder) {}
