package org.onecert.domain.event;

import java.time.Instant;
import java.util.Optional;

/// What a business system has not been told yet.
///
/// @param waiting how many events, dead letters and those behind them too
/// @param oldest when the first of them happened; empty if there are none
/// @param refused of how many enterprises the first event was refused and is told again
/// @param deadLetters how many were put aside
public record Backlog(long waiting, Optional<Instant> oldest, long refused, long deadLetters) {}
