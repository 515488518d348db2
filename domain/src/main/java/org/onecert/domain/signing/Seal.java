package org.onecert.domain.signing;

import org.onecert.domain.Octets;
import org.onecert.domain.certificate.Validity;

/// An electronic seal (GB/T 38540, GM/T 0031) that passed its checks and belongs to the certificate
/// in question.
///
/// @param id as its maker numbered it
/// @param name whose seal it is, as it states itself
/// @param encoded all of it as the token carries it: DER SESeal
public record Seal(
    String id, String name, SealPicture picture, Validity validity, Octets encoded) {}
