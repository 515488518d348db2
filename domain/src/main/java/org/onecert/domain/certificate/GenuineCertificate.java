package org.onecert.domain.certificate;

import org.onecert.domain.Octets;

/// A certificate that passed every check of L-3.
///
/// @param encoded its DER octets
public record GenuineCertificate(CertificateFacts facts, Octets encoded) {}
