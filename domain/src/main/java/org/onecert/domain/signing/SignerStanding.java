package org.onecert.domain.signing;

import java.util.Optional;
import org.onecert.domain.Line;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.refusal.Refusal;

/// What is known of the certificate that a form was signed with.
///
/// @param name whom it names; empty if that is no line of text
/// @param serial its number; empty if it is not well-formed
/// @param objection why it did not count at the time of signing; empty if a path led to an anchor
///   that is trusted today
/// @param revocation what is known today
public record SignerStanding(
    Optional<Line> name,
    Optional<SerialNumber> serial,
    Optional<Refusal> objection,
    Revocation revocation) {}
