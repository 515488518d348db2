package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.onecert.domain.Shanghai;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.Handover.Taken;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.message.SendingScope;
import org.onecert.domain.message.TextMessage;

/// The messages that went out, in memory. Claims hold because [InMemoryTransactions] runs one at a
/// time.
public final class InMemorySentMessages implements SentMessages, Restorable {

  private final InMemoryTable<MessageId, Sent> rows = new InMemoryTable<>();
  private final InMemoryTable<LocalDate, Integer> days = new InMemoryTable<>();

  @Override
  public Uni<Map<SendingScope, List<Instant>>> claim(
      TextMessage message, Asker asker, Set<SendingScope> scopes, Instant since) {
    return before(message, asker, scopes, since);
  }

  @Override
  public Uni<Map<SendingScope, List<Instant>>> before(
      TextMessage message, Asker asker, Set<SendingScope> scopes, Instant since) {
    return later(() -> {
      Map<SendingScope, List<Instant>> before = new EnumMap<>(SendingScope.class);
      before.put(SendingScope.MOBILE, times(since, sent -> sent.isTo(message)));
      before.put(SendingScope.ENTERPRISE, times(since, sent -> sent.isFor(asker)));
      before.put(SendingScope.ADDRESS, times(since, sent -> sent.isFrom(asker)));
      before.put(SendingScope.HOLDER_MOBILE, times(since, sent -> sent.isToHolder(message)));
      before.keySet().retainAll(scopes);
      return before;
    });
  }

  private List<Instant> times(Instant since, Predicate<Sent> counted) {
    return rows.all().stream()
        .filter(counted)
        .map(Sent::at)
        .filter(at -> at.isAfter(since))
        .toList();
  }

  @Override
  public Uni<Void> enter(TextMessage message, Asker asker, Instant now) {
    var standing = MessageStanding.underWay(message.id(), now);
    return done(() -> rows.put(message.id(), Sent.of(message, asker, standing)));
  }

  @Override
  public Uni<Void> withdraw(MessageId message) {
    return done(() -> rows.find(message).ifPresent(this::withdraw));
  }

  private void withdraw(Sent sent) {
    rows.remove(sent.standing().id());
    days.replace(Shanghai.day(sent.at()), ofDay(sent.at()) - 1);
  }

  @Override
  public Uni<Optional<Integer>> count(Instant now, int most) {
    return later(() -> {
      int next = ofDay(now) + 1;
      if (next > most) {
        return Optional.empty();
      }
      days.put(Shanghai.day(now), next);
      return Optional.of(next);
    });
  }

  private int ofDay(Instant now) {
    return days.find(Shanghai.day(now)).orElse(0);
  }

  @Override
  public Uni<Void> note(TextMessage message, Taken taken, Optional<Instant> askAt) {
    return done(
        () -> rows.find(message.id()).ifPresent(sent -> keep(sent.takenBy(taken).askedAt(askAt))));
  }

  @Override
  public Uni<Optional<MessageStanding>> find(MessageId message, SessionId session) {
    return later(() ->
        rows.find(message)
            .filter(sent -> sent.asker().session().equals(session))
            .map(Sent::standing));
  }

  @Override
  public Uni<Optional<MessageStanding>> claim(MessageId message) {
    return later(() -> rows.find(message).map(Sent::standing));
  }

  @Override
  public Uni<Void> put(MessageStanding standing) {
    return done(() -> rows.find(standing.id()).ifPresent(sent -> keep(sent.with(standing))));
  }

  @Override
  public Uni<List<Pending>> take(Instant now, Duration lease, int most) {
    return later(() -> {
      List<Sent> due = rows.all().stream().filter(sent -> sent.isDue(now)).limit(most).toList();
      due.forEach(sent -> keep(sent.askedAt(Optional.of(now.plus(lease)))));
      return due.stream().map(Sent::pending).toList();
    });
  }

  @Override
  public Uni<Void> askAgain(MessageId message, Optional<Instant> askAt) {
    return done(() -> rows.find(message).ifPresent(sent -> keep(sent.askedAt(askAt))));
  }

  private void keep(Sent sent) {
    rows.put(sent.standing().id(), sent);
  }

  public List<MessageStanding> all() {
    return rows.all().stream().map(Sent::standing).toList();
  }

  @Override
  public Runnable note() {
    Runnable messages = rows.note();
    Runnable counts = days.note();
    return () -> {
      messages.run();
      counts.run();
    };
  }

  private static <T> Uni<T> later(Supplier<T> work) {
    return Uni.createFrom().item(work);
  }

  private static Uni<Void> done(Runnable work) {
    return Uni.createFrom().voidItem().invoke(work);
  }

  private record Sent(
      TextMessage message,
      Asker asker,
      Instant at,
      MessageStanding standing,
      Optional<Taken> taken,
      Optional<Instant> askAt) {

    static Sent of(TextMessage message, Asker asker, MessageStanding standing) {
      return new Sent(message, asker, standing.at(), standing, Optional.empty(), Optional.empty());
    }

    boolean isTo(TextMessage other) {
      return message.mobile().equals(other.mobile());
    }

    boolean isToHolder(TextMessage other) {
      return isTo(other) && message.wording().purpose() == MessagePurpose.HOLDER_MOBILE;
    }

    boolean isFor(Asker other) {
      return asker.enterprise().organisationCode().equals(other.enterprise().organisationCode());
    }

    boolean isFrom(Asker other) {
      return asker.client().equals(other.client());
    }

    boolean isDue(Instant now) {
      return askAt.filter(due -> !now.isBefore(due)).isPresent();
    }

    Sent with(MessageStanding now) {
      return new Sent(message, asker, at, now, taken, askAt);
    }

    Sent takenBy(Taken provider) {
      MessageStanding now = standing.takenBy(provider.provider());
      return new Sent(message, asker, at, now, Optional.of(provider), askAt);
    }

    Sent askedAt(Optional<Instant> due) {
      return new Sent(message, asker, at, standing, taken, due);
    }

    Pending pending() {
      Taken by = taken.orElseThrow();
      return new Pending(message.id(), message.mobile(), by.provider(), by.reference(), at);
    }
  }
}
