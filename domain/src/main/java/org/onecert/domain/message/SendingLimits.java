package org.onecert.domain.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many messages may go out, on all nodes together. They protect the owners of mobiles from
/// being pestered and the operator from paying for it.
///
/// @param each for what is counted together
/// @param aDay all messages of a day of Shanghai: the most that the operator wants to pay for
public record SendingLimits(Map<SendingScope, List<SendingLimit>> each, int aDay) {

  public SendingLimits {
    each = Map.copyOf(each);
  }

  /// What a message is counted with that there is a limit for.
  public Set<SendingScope> on(TextMessage message) {
    return SendingScope.of(message.wording().purpose()).stream()
        .filter(scope -> !of(scope).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// How long one more message has to wait; empty if not at all.
  ///
  /// @param before when messages went out, no further back than [#memory()], for all that it is
  ///   counted with
  public Optional<Duration> waitForNext(Map<SendingScope, List<Instant>> before, Instant now) {
    return before.entrySet().stream()
        .flatMap(scope ->
            of(scope.getKey()).stream().map(limit -> limit.waitForNext(scope.getValue(), now)))
        .max(Comparator.naturalOrder())
        .filter(Duration::isPositive);
  }

  /// How long the one after it will have to wait if one goes now; zero if not at all.
  public Duration waitAfterThis(Map<SendingScope, List<Instant>> before, Instant now) {
    Map<SendingScope, List<Instant>> after = new EnumMap<>(SendingScope.class);
    before.forEach(
        (scope, times) -> after.put(scope, Stream.concat(times.stream(), Stream.of(now)).toList()));
    return waitForNext(after, now).orElse(Duration.ZERO);
  }

  /// How far back the limits look.
  public Duration memory() {
    return each.values().stream()
        .flatMap(List::stream)
        .map(SendingLimit::within)
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  private List<SendingLimit> of(SendingScope scope) {
    return each.getOrDefault(scope, List.of());
  }
}
