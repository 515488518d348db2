package org.onecert.bootstrap.wiring;

import org.onecert.token.revocation.OcspSource;

/// The responders that are asked about certificates.
///
/// @param tokens about those of enterprises
/// @param sealMakers about those of makers of seals
/// @param personal about those of legal representatives
/// @param timeStamps about those of time stamp authorities
public record OcspSources(
    OcspSource tokens, OcspSource sealMakers, OcspSource personal, OcspSource timeStamps) {}
