package org.onecert.sms;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.onecert.domain.message.Handover;
import org.onecert.domain.message.Handover.Unreached;
import org.onecert.domain.message.TextMessage;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.Declined;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Passed;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;

/// One message on its way through the providers. The next is asked only if the one before has sent
/// nothing for certain, and in the end those who were busy are asked once more: so no message goes
/// out twice.
final class Passage {

  private final TextMessage message;
  private final RetryTerms terms;
  private final Rest rest;
  private final InstantSource clock;
  private final Instant begin;
  private final List<GuardedProvider> busy = new ArrayList<>();
  private int retries;

  Passage(TextMessage message, RetryTerms terms, Rest rest, InstantSource clock) {
    this.message = message;
    this.terms = terms;
    this.rest = rest;
    this.clock = clock;
    this.begin = clock.instant();
  }

  Uni<Handover> through(List<GuardedProvider> left) {
    return left.isEmpty()
        ? askedAll()
        : left.getFirst().submit(message).chain(answer -> after(answer, left));
  }

  private Uni<Handover> after(Submission answer, List<GuardedProvider> left) {
    GuardedProvider provider = left.getFirst();
    return switch (answer) {
      case Taken(var reference) -> done(new Handover.Taken(provider.name(), reference));
      case Declined(var reason, _) -> done(reason);
      case Unclear _ -> done(new Handover.Unclear(provider.name()));
      case Busy _ -> {
        busy.add(provider);
        yield through(left.subList(1, left.size()));
      }
      case NotTaken _, Passed _ -> through(left.subList(1, left.size()));
    };
  }

  private Uni<Handover> askedAll() {
    busy.removeIf(GuardedProvider::isLeftAlone);
    Duration elapsed = Duration.between(begin, clock.instant());
    return !busy.isEmpty() && terms.allow(retries, busy.size(), elapsed)
        ? rest.of(terms.pause()).chain(this::again)
        : done(new Unreached());
  }

  private Uni<Handover> again() {
    List<GuardedProvider> once = List.copyOf(busy);
    busy.clear();
    retries++;
    return through(once);
  }

  private static Uni<Handover> done(Handover handover) {
    return Uni.createFrom().item(handover);
  }
}
