package org.onecert.token.lasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.token.Lines;
import org.onecert.token.revocation.CertificateRevoked;
import org.onecert.token.x509.CertificatePath;

@DisplayName("S-2 What cannot be had that makes signatures last")
class ShortfallTest {

  private static final SigningRefusal REFUSAL = SigningRefusal.TIME_STAMP_UNAVAILABLE;

  private final List<SigningRefusal> told = new ArrayList<>();

  @Test
  void refuses_and_is_counted_and_told_in_the_log() {
    var lines =
        lines(WhenUnavailable.REFUSE, new IllegalStateException("gone"), Outcome.refused(REFUSAL));
    assertThat(lines).containsExactly("time-stamp-unavailable, REFUSE: gone");
    assertThat(told).containsExactly(REFUSAL);
  }

  @Test
  void is_gone_without_by_the_operators_word_alone_and_not_in_silence() {
    var lines =
        lines(
            WhenUnavailable.LOWER, new IllegalStateException("{0} it's"), Outcome.accepted("form"));
    assertThat(lines).containsExactly("time-stamp-unavailable, LOWER: {0} it's");
    assertThat(told).containsExactly(REFUSAL);
  }

  @Test
  @DisplayName("L-3 refuses a certificate that was revoked, whatever the operator said of outages")
  void refuses_a_certificate_that_was_revoked() {
    var revoked = new CertificateRevoked(new CertificatePath(Authority.p256().anchors()));
    var lines = lines(WhenUnavailable.LOWER, revoked, Outcome.refused(REFUSAL));
    assertThat(lines).allMatch(line -> line.startsWith("time-stamp-unavailable, REFUSE: "));
  }

  @Test
  void may_have_no_reason() {
    assertThat(lines(WhenUnavailable.REFUSE, new IllegalStateException(), Outcome.refused(REFUSAL)))
        .hasSize(1);
  }

  private List<String> lines(WhenUnavailable policy, Throwable why, Outcome<String> outcome) {
    var shortfall = new Shortfall(policy, Duration.ofSeconds(20), told::add);
    return Lines.warningsOf(
        Shortfall.class, () -> assertThat(shortfall.of(REFUSAL, why, "form")).isEqualTo(outcome));
  }
}
