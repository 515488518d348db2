package org.onecert.domain.enterprise;

import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;

/// A certificate of an enterprise, as far as the records are asked who that is.
///
/// @param facts what the recorded issue says
/// @param deregistered whether the main certificate took its access away
public record Recorded(
    CertificateId certificate, Role role, CertificateFacts facts, boolean deregistered) {}
