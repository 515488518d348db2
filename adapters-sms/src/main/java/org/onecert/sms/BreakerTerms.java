package org.onecert.sms;

import java.time.Duration;

/// When a provider in trouble is left alone.
///
/// @param failures so many one after the other
/// @param pause for so long; then one message tries whether it is well again
public record BreakerTerms(int failures, Duration pause) {}
