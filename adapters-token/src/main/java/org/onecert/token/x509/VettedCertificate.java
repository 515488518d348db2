package org.onecert.token.x509;

import org.onecert.domain.certificate.CertificateFacts;

/// A certificate that passed the checks of L-3 which need nothing but itself and the clock.
record VettedCertificate(CertificatePath path, CertificateFacts facts) {}
