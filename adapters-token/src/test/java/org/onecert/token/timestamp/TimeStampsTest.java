package org.onecert.token.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.TimeStampQuirk;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.timestamps.TimeStampFront;
import org.onecert.token.x509.CertificatePath;

@DisplayName("S-2 A time stamp authority")
class TimeStampsTest {

  private static final String ITS_POLICY = "1.2.3.4.1";

  private final Authority authority = Authority.p256();
  private final StampCustomer customer = StampCustomer.of(authority);

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  void stamps_what_it_is_sent(Algorithm algorithm) {
    var other = Authority.of(algorithm);
    var pleased = StampCustomer.of(other);
    try (var front = TimeStampFront.of(other)) {
      var token = pleased.has(front.url());
      assertThat(pleased.check().check(token, StampCustomer.STAMPED)).isInstanceOf(Accepted.class);
      assertThat(front.requests()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"NONE", "SILENT", "WEAK_DIGEST"})
  void gives_nothing_if_it_misbehaves_and_it_is_said_how(TimeStampQuirk quirk) {
    for (Algorithm algorithm : List.of(Algorithm.RSA, Algorithm.P256, Algorithm.SM2)) {
      assertMisbehaviour(Authority.of(algorithm), quirk);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256"})
  void gives_nothing_that_is_signed_over_a_weak_digest(Algorithm algorithm) {
    assertMisbehaviour(Authority.of(algorithm), TimeStampQuirk.WEAK_DIGEST);
  }

  @Test
  void is_not_waited_for_if_it_says_nothing() {
    try (var front = TimeStampFront.of(authority, TimeStampQuirk.SILENT)) {
      assertThat(why(customer.waiting(Duration.ofMillis(500)), front.url()))
          .isEqualTo(why(TimeStampQuirk.SILENT));
    }
  }

  @Test
  void may_be_gone() {
    URI url;
    try (var front = TimeStampFront.of(authority)) {
      url = front.url();
    }
    assertThat(why(customer, url)).isEqualTo("127.0.0.1: no connection");
  }

  @Test
  void is_asked_for_the_policy_that_is_wanted() {
    try (var front = TimeStampFront.of(authority)) {
      assertThat(customer.wanting(ITS_POLICY).has(front.url()).size()).isPositive();
      assertThat(why(customer.wanting("1.2.3.4.9"), front.url()))
          .isEqualTo("it refuses, with status 2");
    }
  }

  @Test
  void stamps_by_any_policy_if_none_is_wanted() {
    try (var front = TimeStampFront.of(authority, TimeStampQuirk.WRONG_POLICY)) {
      assertThat(customer.has(front.url()).size()).isPositive();
    }
  }

  @Test
  void is_believed_only_if_its_certificate_was_not_revoked() {
    List<CertificatePath> asked = new ArrayList<>();
    var suspicious =
        customer.asking(path -> {
          asked.add(path);
          return Uni.createFrom().item(Optional.of(CertificateRefusal.CERTIFICATE_REVOKED));
        });
    try (var front = TimeStampFront.of(authority)) {
      assertThat(why(suspicious, front.url())).isEqualTo("certificate-revoked");
    }
    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst().anchor()).isEqualTo(authority.anchor());
  }

  @Test
  void is_not_believed_if_nobody_can_tell_whether_its_certificate_was_revoked() {
    var helpless =
        customer.asking(_ -> Uni.createFrom().failure(new IllegalStateException("broken")));
    try (var front = TimeStampFront.of(authority)) {
      assertThat(why(helpless, front.url())).isEqualTo("broken");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-10, 10})
  void has_a_clock_that_goes_like_ours(long minutes) {
    try (var front = TimeStampFront.of(authority)) {
      assertThat(why(customer.at(() -> in(minutes)), front.url())).startsWith("its clock says ");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-4, 4})
  void has_a_clock_that_may_go_a_little_wrong(long minutes) {
    try (var front = TimeStampFront.of(authority)) {
      assertThat(customer.at(() -> in(minutes)).has(front.url()).size()).isPositive();
    }
  }

  @Test
  void is_asked_anew_each_time() {
    try (var front = TimeStampFront.of(authority)) {
      assertThat(customer.has(front.url())).isNotEqualTo(customer.has(front.url()));
      assertThat(front.requests()).isEqualTo(2);
    }
  }

  private static void assertMisbehaviour(Authority authority, TimeStampQuirk quirk) {
    var demanding = StampCustomer.of(authority).wanting(ITS_POLICY);
    try (var front = TimeStampFront.of(authority, quirk)) {
      assertThat(why(demanding, front.url()))
          .startsWith(why(quirk))
          .doesNotContain("secret", "stamped here", "Welcome");
    }
  }

  private static String why(StampCustomer customer, URI authority) {
    var unavailable =
        catchThrowableOfType(TimeStampUnavailable.class, () -> customer.has(authority));
    return String.valueOf(unavailable.getMessage());
  }

  private static String why(TimeStampQuirk quirk) {
    return switch (quirk) {
      case WRONG_IMPRINT, WRONG_NONCE, NO_NONCE, WRONG_POLICY ->
          "its answer is none to the question";
      case OLD_TIME, FUTURE_TIME -> "its clock says 20";
      case NO_CERTIFICATE -> "certificate-malformed";
      case ALTERED_SIGNATURE, SIGNED_BY_A_TOKEN, NONCRITICAL_USAGE, WEAK_DIGEST ->
          "signature-wrong";
      case ENDED -> "certificate-expired";
      case TWO_SIGNERS, GARBAGE, EMPTY -> "its answer is malformed";
      case REJECTED -> "it refuses, with status 2";
      case LONG -> "127.0.0.1: the answer is longer than 65536";
      case SILENT -> "127.0.0.1: no answer in time";
      case STATUS_500 -> "127.0.0.1: status 500";
      case NONE -> throw new IllegalArgumentException("It does not misbehave");
    };
  }

  private static Instant in(long minutes) {
    return Instant.now().plus(Duration.ofMinutes(minutes));
  }
}
