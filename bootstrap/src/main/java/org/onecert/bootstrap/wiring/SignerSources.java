package org.onecert.bootstrap.wiring;

import org.onecert.token.revocation.RevocationSource;

/// Who knows whether certificates were revoked that forms were signed with.
///
/// @param enterprises those of tokens
/// @param representatives personal ones
record SignerSources(RevocationSource enterprises, RevocationSource representatives) {}
