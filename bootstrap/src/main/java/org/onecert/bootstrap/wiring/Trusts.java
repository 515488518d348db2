package org.onecert.bootstrap.wiring;

import org.onecert.token.x509.Trust;

/// Whom the operator trusts.
///
/// @param tokens to issue certificates of enterprises
/// @param sealMakers to make seals
public record Trusts(Trust tokens, Trust sealMakers) {}
