package org.onecert.token.timestamp;

import java.net.URI;
import java.util.Optional;

/// What the operator wants of his time stamp authority.
///
/// @param address where it answers over HTTP (RFC 3161, 3.4)
/// @param policy by which it has to stamp, an object identifier with dots; empty if by any of its
///   own
public record TimeStampTerms(URI address, Optional<String> policy) {}
