package org.onecert.bootstrap.wiring;

import org.onecert.token.x509.RevocationCheck;

/// Whether certificates were taken back.
///
/// @param tokens those of enterprises
/// @param sealMakers those of makers of seals
/// @param timeStamps those of time stamp authorities
record RevocationChecks(
    RevocationCheck tokens, RevocationCheck sealMakers, RevocationCheck timeStamps) {}
