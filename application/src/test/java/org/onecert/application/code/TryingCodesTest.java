package org.onecert.application.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.World;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeWrong;

@DisplayName("S-3: trying a code")
class TryingCodesTest {

  private static final Mobile MOBILE = Samples.information().mobile();
  private static final CodeBinding BINDING = CodeBinding.toHolder(new UUID(1, 1), MOBILE);
  private static final String CODE = "271828";

  private final World world = new World();

  /// Another code than this one.
  static String wrong(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }

  /// A code becomes the one that is alive, as if it had been sent.
  static Uni<Outcome<OneTimeCode>> entered(World world, CodeBinding binding, String code) {
    Codes codes = world.codes();
    return world.shelves.transactions.inTransaction(() ->
        codes
            .next(binding, code)
            .chain(
                ifAccepted(next ->
                    codes.enter(binding, next).replaceWith(Outcome.accepted(next.code())))));
  }

  @BeforeEach
  void a_code_is_alive() {
    accepted(entered(world, BINDING, CODE));
  }

  @Test
  void accepts_the_right_one_until_it_is_spent() {
    accepted(attempt(CODE));
    accepted(attempt(CODE));
    accepted(spend(CODE));

    assertThat(refusal(attempt(CODE))).isEqualTo(CodeRefusal.CODE_GONE);
    assertThat(refusal(spend(CODE))).isEqualTo(CodeRefusal.CODE_GONE);
  }

  @Test
  void counts_wrong_tries_down_and_burns_the_code_with_the_fifth() {
    for (int left = 4; left > 0; left--) {
      assertThat(refusal(attempt("000000"))).isEqualTo(new CodeWrong(left));
    }
    assertThat(refusal(attempt("000000"))).isEqualTo(CodeRefusal.CODE_BURNT);
    assertThat(refusal(attempt(CODE))).isEqualTo(CodeRefusal.CODE_BURNT);
    assertThat(refusal(spend(CODE))).isEqualTo(CodeRefusal.CODE_BURNT);
  }

  @Test
  void counts_those_who_guess_at_once() throws InterruptedException {
    Callable<Outcome<OneTimeCode>> guess = () -> answer(attempt("000000"));
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      crowd.invokeAll(Stream.generate(() -> guess).limit(5).toList());
    }

    assertThat(refusal(attempt(CODE))).isEqualTo(CodeRefusal.CODE_BURNT);
  }

  @Test
  void comes_too_late_after_thirty_minutes() {
    world.clock.pass(Duration.ofMinutes(30));

    assertThat(refusal(attempt(CODE))).isEqualTo(CodeRefusal.CODE_GONE);
    assertThat(refusal(spend(CODE))).isEqualTo(CodeRefusal.CODE_GONE);
  }

  @Test
  void finds_nothing_for_another_session_mobile_or_purpose() {
    var mobile = new Mobile("13800000000");

    assertGone(CodeBinding.toHolder(new UUID(2, 2), MOBILE));
    assertGone(CodeBinding.toHolder(new UUID(1, 1), mobile));
    assertGone(CodeBinding.toSignature(new UUID(1, 1), BINDING.document(), MOBILE));
  }

  @Test
  void lets_one_of_many_spend_it_who_come_at_once() throws InterruptedException {
    Callable<Outcome<OneTimeCode>> spending = () -> answer(spend(CODE));
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var came = crowd.invokeAll(Stream.generate(() -> spending).limit(16).toList());

      assertThat(came.stream().filter(one -> one.resultNow() instanceof Outcome.Accepted<?>))
          .hasSize(1);
    }
  }

  private void assertGone(CodeBinding other) {
    assertThat(refusal(world.codes().attempt(other, CODE))).isEqualTo(CodeRefusal.CODE_GONE);
  }

  private Uni<Outcome<OneTimeCode>> attempt(String code) {
    return world.codes().attempt(BINDING, code);
  }

  private Uni<Outcome<OneTimeCode>> spend(String code) {
    return world.shelves.transactions.inTransaction(() -> world.codes().spend(BINDING, code));
  }
}
