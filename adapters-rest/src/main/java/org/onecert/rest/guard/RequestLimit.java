package org.onecert.rest.guard;

import java.time.Duration;

/// How many requests a node works on at once, and how long a client waits for it.
///
/// @param most at least 1
/// @param patience after which the client is told to come again, whatever becomes of the work
public record RequestLimit(int most, Duration patience) {}
