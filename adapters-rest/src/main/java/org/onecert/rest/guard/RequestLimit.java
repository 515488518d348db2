package org.onecert.rest.guard;

/// How many requests a node works on at once.
///
/// @param most at least 1
public record RequestLimit(int most) {}
