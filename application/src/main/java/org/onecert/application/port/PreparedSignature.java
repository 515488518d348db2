package org.onecert.application.port;

import org.onecert.domain.Octets;

/// A form with a gap for a signature, and what has to be signed to fill it.
///
/// @param document the PDF with the gap
/// @param toBeSigned the exact octets that the key signs: the signed attributes (CMS), DER
public record PreparedSignature(Octets document, Octets toBeSigned) {}
