package org.onecert.token.timestamp;

import java.time.Instant;
import org.onecert.token.x509.CertificatePath;

/// A time stamp that holds.
///
/// @param at when the octets were there, as the authority attests
/// @param authority the path of the certificate that signed it, as it led then
public record TimeStamp(Instant at, CertificatePath authority) {}
