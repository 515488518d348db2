package org.onecert.domain.event;

import java.time.Instant;

/// An event that a business system has refused for too long. Those of the same enterprise wait
/// behind it until an operator has it told again or leaves it out.
///
/// @param refusedSince when it was refused for the first time
/// @param attempts how often it was told in vain
/// @param failure the last one
/// @param waiting how many events wait behind it
public record DeadLetter(
    ChangeEvent event, Instant refusedSince, int attempts, String failure, long waiting) {}
