package org.onecert.domain.trail;

import java.time.Instant;

/// Entries that waited for their seal for long. Until then they could be deleted without a trace.
///
/// @param from the position of the first of them
/// @param to the position of the seal
/// @param written when the oldest of them was
public record LateSeal(long from, long to, Instant written, Instant sealedAt) {}
