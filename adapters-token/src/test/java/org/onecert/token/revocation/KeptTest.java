package org.onecert.token.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.token.Waiting;

@DisplayName("L-3 What an authority tells is kept")
class KeptTest {

  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final List<UniEmitter<? super Told>> asked = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final Kept<Told> kept = new Kept<>(() -> Uni.createFrom().emitter(asked::add), () -> now);

  @Test
  void and_fetched_once_for_a_thousand_who_wait() {
    List<Told> heard = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      kept.get().subscribe().with(heard::add);
    }
    assertThat(asked).hasSize(1);
    asked.getFirst().complete(told());
    assertThat(heard).hasSize(1000);
  }

  @Test
  void as_long_as_it_is_good() {
    fetch();
    now = now.plus(AN_HOUR).minusSeconds(1);
    Waiting.result(kept.get());
    assertThat(asked).hasSize(1);
  }

  @Test
  void and_no_longer() {
    fetch();
    now = now.plus(AN_HOUR);
    kept.get().subscribe().with(_ -> {});
    assertThat(asked).hasSize(2);
  }

  @Test
  void and_fetched_ahead_of_its_end_if_somebody_used_it() {
    fetch();
    now = now.plus(Duration.ofMinutes(30));
    assertThat(kept.isDue()).isFalse();
    Waiting.result(kept.get());
    assertThat(kept.isDue()).isTrue();
  }

  @Test
  void and_goes_on_serving_while_a_newer_one_is_fetched_or_cannot_be_had() {
    Told first = fetch();
    kept.fetch().subscribe().with(_ -> {}, _ -> {});
    assertThat(Waiting.result(kept.get())).isEqualTo(first);
    asked.getLast().fail(new RevocationUnavailable("gone"));
    assertThat(Waiting.result(kept.get())).isEqualTo(first);
    assertThat(asked).hasSize(2);
  }

  @Test
  void and_nobody_waits_for_the_next_as_long_as_it_is_good() {
    var pace = kept.pace();
    assertThat(pace.mayRest()).isFalse();
    fetch();
    assertThat(pace.mayRest()).isTrue();
    now = now.plus(AN_HOUR);
    assertThat(pace.mayRest()).isFalse();
  }

  @Test
  void and_not_asked_for_again_at_once_where_it_could_not_be_had() {
    kept.get().subscribe().with(_ -> {}, _ -> {});
    asked.getFirst().fail(new RevocationUnavailable("gone"));
    assertThatThrownBy(() -> Waiting.result(kept.get())).hasMessage("gone");
    assertThat(asked).hasSize(1);

    now = now.plus(Duration.ofSeconds(6));
    kept.get().subscribe().with(_ -> {});
    assertThat(asked).hasSize(2);
  }

  @Test
  void and_nothing_older_takes_its_place() {
    Told first = fetch();
    kept.fetch().subscribe().with(_ -> {});
    asked.getLast().complete(new Told(first.made().minusSeconds(1), first.end()));
    assertThat(Waiting.result(kept.get())).isEqualTo(first);
  }

  @Test
  void and_is_used_by_whoever_takes_it_at_hand() {
    assertThat(kept.atHand()).isEmpty();
    Told told = fetch();
    assertThat(kept.atHand()).contains(told);
    now = now.plus(Duration.ofMinutes(30));
    assertThat(kept.isDue()).isTrue();

    now = now.plus(Duration.ofMinutes(30));
    assertThat(kept.atHand()).isEmpty();
    assertThat(asked).hasSize(1);
  }

  @Test
  void and_why_it_could_not_be_had_is_known_for_a_while() {
    kept.get().subscribe().with(_ -> {}, _ -> {});
    assertThat(kept.failure()).isEmpty();
    asked.getFirst().fail(new RevocationUnavailable("gone"));
    assertThat(kept.failure()).hasValueSatisfying(why -> assertThat(why).hasMessage("gone"));

    now = now.plus(Duration.ofSeconds(6));
    assertThat(kept.failure()).isEmpty();
  }

  private Told fetch() {
    Told told = told();
    kept.get().subscribe().with(_ -> {});
    asked.getLast().complete(told);
    return told;
  }

  private Told told() {
    return new Told(now, now.plus(AN_HOUR));
  }

  private record Told(Instant made, Instant end) implements Perishable {

    @Override
    public Instant staleFrom() {
      return made.plus(AN_HOUR.dividedBy(2));
    }
  }
}
