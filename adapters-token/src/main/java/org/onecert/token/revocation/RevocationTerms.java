package org.onecert.token.revocation;

import java.time.Duration;

/// What an operator demands.
///
/// @param issuersToo whether every certificate of a path is asked about, or its holder's alone
/// @param patience how long one source may take to say something of one certificate
public record RevocationTerms(WhenUnknown whenUnknown, boolean issuersToo, Duration patience) {}
