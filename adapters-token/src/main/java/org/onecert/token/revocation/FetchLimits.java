package org.onecert.token.revocation;

import java.time.Duration;

/// How much an authority's server may take of us.
///
/// @param connecting until a connection stands, and between two pieces of an answer
/// @param answering until an OCSP answer is complete
/// @param downloading until a list is complete
/// @param longestList in octets
public record FetchLimits(
    Duration connecting, Duration answering, Duration downloading, int longestList) {}
