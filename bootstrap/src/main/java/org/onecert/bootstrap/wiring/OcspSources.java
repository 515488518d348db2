package org.onecert.bootstrap.wiring;

import org.onecert.token.revocation.OcspSource;

/// The responders that are asked about certificates.
///
/// @param tokens about those of enterprises
/// @param sealMakers about those of makers of seals
public record OcspSources(OcspSource tokens, OcspSource sealMakers) {}
