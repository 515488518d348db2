package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.people.CodeAttempt;
import org.onecert.domain.people.CodeAttempt.Matched;
import org.onecert.domain.people.CodeAttempt.Missed;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.domain.refusal.CodeWrong;

/// What holds of one-time codes, whoever keeps them (S-3).
public abstract class OneTimeCodesContract {

  private final Ports ports;

  protected OneTimeCodesContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  void are_given_back_until_they_are_removed() {
    Octets binding = Newcomer.digest();
    OneTimeCode code = OneTimeCode.sent(Newcomer.digest(), Samples.NOW);

    assertThat(claimed(binding)).isEmpty();
    ports.run(() -> ports.codes().put(binding, code));
    assertThat(claimed(binding)).contains(code);
    ports.run(() -> ports.codes().remove(binding));
    assertThat(claimed(binding)).isEmpty();
  }

  @Test
  void replace_the_code_of_the_same_binding() {
    Octets binding = Newcomer.digest();
    OneTimeCode next = OneTimeCode.sent(Newcomer.digest(), Samples.NOW.plusSeconds(90));

    ports.run(() -> ports.codes().put(binding, OneTimeCode.sent(Newcomer.digest(), Samples.NOW)));
    ports.run(() -> ports.codes().put(binding, next));

    assertThat(claimed(binding)).contains(next);
  }

  @Test
  @DisplayName("S-3 64 parallel guessers have five wrong tries together")
  void count_the_wrong_tries_of_64_parallel_guessers() {
    Octets binding = Newcomer.digest();
    ports.run(() -> ports.codes().put(binding, OneTimeCode.sent(Newcomer.digest(), Samples.NOW)));

    List<CodeAttempt> attempts = ports.runAtOnce(64, () -> attempt(binding, Newcomer.digest()));

    assertThat(attempts.stream().filter(OneTimeCodesContract::hadTriesLeft)).hasSize(4);
    assertThat(claimed(binding).orElseThrow().wrongTries()).isEqualTo(5);
  }

  @Test
  @DisplayName("S-3 64 who hold the right code spend it once")
  void are_spent_once() {
    Octets binding = Newcomer.digest();
    Octets digest = Newcomer.digest();
    ports.run(() -> ports.codes().put(binding, OneTimeCode.sent(digest, Samples.NOW)));

    List<CodeAttempt> attempts = ports.runAtOnce(64, () -> attempt(binding, digest));

    assertThat(attempts.stream().map(CodeAttempt::getClass).toList())
        .satisfies(kinds -> assertThat(Collections.frequency(kinds, Matched.class)).isEqualTo(1));
  }

  private static boolean hadTriesLeft(CodeAttempt attempt) {
    return attempt instanceof Missed(_, CodeWrong _);
  }

  private Optional<OneTimeCode> claimed(Octets binding) {
    return ports.run(() -> ports.transactions().inTransaction(() -> ports.codes().claim(binding)));
  }

  private Uni<CodeAttempt> attempt(Octets binding, Octets presented) {
    return ports
        .transactions()
        .inTransaction(() ->
            ports
                .codes()
                .claim(binding)
                .map(code -> code.orElseThrow().attempt(presented, Samples.NOW))
                .call(attempt -> ports.codes().put(binding, after(attempt))));
  }

  private static OneTimeCode after(CodeAttempt attempt) {
    return switch (attempt) {
      case Matched(var code) -> code.spend();
      case Missed(var code, _) -> code;
    };
  }
}
