package org.onecert.bootstrap.wiring;

import org.onecert.token.x509.Trust;

/// Whom the operator trusts.
///
/// @param tokens to issue certificates of enterprises
/// @param sealMakers to make seals
/// @param personal to issue certificates of legal representatives
/// @param timeStamps to vouch for time stamp authorities; nobody if he wants no stamps
public record Trusts(Trust tokens, Trust sealMakers, Trust personal, Trust timeStamps) {}
