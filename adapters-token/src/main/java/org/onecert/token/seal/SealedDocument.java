package org.onecert.token.seal;

import org.onecert.domain.Octets;

/// What a seal is put under.
///
/// @param hash SM3, 32 octets
/// @param property of the document; visible ASCII, the standards leave open what
public record SealedDocument(Octets hash, String property) {}
