package org.onecert.domain.event;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.certificate.OrganisationCode;

/// How an enterprise's queue goes on after its head was told.
///
/// @param number of the head
/// @param taken whether the next event has its turn
/// @param dueAt when the queue has its turn again
/// @param attempts how often its head was told in vain
/// @param refusedSince when its head was refused for the first time; empty if it was not
/// @param failure the last one of its head; empty if there was none
/// @param dead whether the head is a dead letter, and the queue stands still
public record Settlement(
    OrganisationCode enterprise,
    long number,
    boolean taken,
    Instant dueAt,
    int attempts,
    Optional<Instant> refusedSince,
    Optional<String> failure,
    boolean dead) {

  static Settlement taken(QueueHead head, Instant now) {
    return new Settlement(
        head.event().enterprise(),
        head.number(),
        true,
        now,
        0,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /// As if it had not been tried.
  static Settlement untouched(QueueHead head, Instant now) {
    return new Settlement(
        head.event().enterprise(),
        head.number(),
        false,
        now,
        head.attempts(),
        head.refusedSince(),
        Optional.empty(),
        false);
  }

  static Settlement again(QueueHead head, Instant dueAt, Instant refusedSince, String failure) {
    return new Settlement(
        head.event().enterprise(),
        head.number(),
        false,
        dueAt,
        head.attempts() + 1,
        Optional.of(refusedSince),
        Optional.of(failure),
        false);
  }

  static Settlement dead(QueueHead head, Instant now, Instant refusedSince, String failure) {
    return new Settlement(
        head.event().enterprise(),
        head.number(),
        false,
        now,
        head.attempts() + 1,
        Optional.of(refusedSince),
        Optional.of(failure),
        true);
  }
}
