package org.onecert.domain.enterprise;

import org.onecert.domain.certificate.CertificateId;

/// What the main certificate picked for a deputy (G-1).
///
/// @param deputy as the caller named it; whether there is such a one is not known yet
/// @param items the whole of what it shall be able to do
public record Pick(CertificateId deputy, Grants items) {}
