package org.onecert.token.timestamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.signing.TimeStampStanding.Attested;
import org.onecert.domain.signing.TimeStampStanding.Worthless;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.authority.TimeStampQuirk;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.token.Utf8;
import org.onecert.token.Waiting;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.TrustAnchors;

/// Stamps made in a year whose authorities' certificates have all ended since.
@DisplayName("S-2 A time stamp")
class TimeStampCheckTest {

  private static final Instant AT = Instant.parse("2006-05-04T03:02:01Z");
  private static final Octets STAMPED = StampCustomer.STAMPED;

  private final Authority authority = Authority.of(Algorithm.P256, Surroundings.at(AT));
  private final TimeStampCheck check = StampCustomer.of(authority).check();

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  void holds_over_what_was_stamped_by_the_path_as_it_led_then(Algorithm algorithm) {
    var then = Authority.of(algorithm, Surroundings.at(AT));
    var path =
        new CertificatePath(
            List.of(then.hierarchy().the(Role.TIME_STAMPS).certificate(), then.anchor()));
    assertThat(StampCustomer.of(then).check().check(stamp(then), STAMPED))
        .isEqualTo(Outcome.accepted(new TimeStamp(AT, path)));
  }

  @Test
  void proves_nothing_about_anything_else() {
    assertRefused(
        stamp(authority),
        Utf8.octets("the value of another signature"),
        CertificateRefusal.SIGNATURE_WRONG);
  }

  @Test
  void is_worth_nothing_by_whom_nobody_trusts_with_it() {
    var stranger =
        StampCustomer.trusting(new TrustAnchors(authority.sealMakerAnchors(), List.of())).check();
    assertThat(stranger.check(stamp(authority), STAMPED))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_UNTRUSTED));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"ALTERED_SIGNATURE", "SIGNED_BY_A_TOKEN", "NONCRITICAL_USAGE", "WEAK_DIGEST"})
  void is_signed_by_whom_it_brings_and_by_a_certificate_for_that_alone(TimeStampQuirk quirk) {
    assertRefused(stamp(authority, quirk), STAMPED, CertificateRefusal.SIGNATURE_WRONG);
  }

  @Test
  void is_made_before_its_certificate_ends() {
    assertRefused(
        stamp(authority, TimeStampQuirk.ENDED), STAMPED, CertificateRefusal.CERTIFICATE_EXPIRED);
  }

  @Test
  void brings_the_certificate_of_whoever_signed_it() {
    var bare = stamp(authority, TimeStampQuirk.NO_CERTIFICATE);
    assertThat(TimeStampCheck.signer(stamp(authority))).isPresent();
    assertThat(TimeStampCheck.signer(bare)).isEmpty();
    assertRefused(bare, STAMPED, CertificateRefusal.CERTIFICATE_MALFORMED);
  }

  @Test
  @DisplayName("S-2 brings a certificate that is one (found by fuzzing)")
  void brings_a_certificate_that_is_one() {
    String certificate = certificate().toHex();
    String none = certificate.substring(0, 8) + "04" + certificate.substring(10);
    var hex = stamp(authority).toHex().replace(certificate, none);
    var token = Octets.of(HexFormat.of().parseHex(hex));
    assertThat(TimeStampCheck.signer(token)).isEmpty();
    assertRefused(token, STAMPED, CertificateRefusal.CERTIFICATE_MALFORMED);
  }

  @Test
  void is_no_certificate_and_no_text() {
    for (Octets other : List.of(Utf8.octets(""), Utf8.octets("stamp"), certificate())) {
      assertThat(TimeStampCheck.signer(other)).isEmpty();
      assertRefused(other, STAMPED, CertificateRefusal.SIGNATURE_WRONG);
    }
  }

  @Test
  void is_told_with_its_time_and_whom_it_names() {
    var judge = new Rfc3161TimeStampJudge(check, Waiting.offEventLoop());
    var name = Optional.of(new Line("OneCert Test P256 Time Stamping Authority"));
    assertThat(Waiting.result(judge.standing(stamp(authority), STAMPED)))
        .isEqualTo(new Attested(AT, name));
    assertThat(Waiting.result(judge.standing(STAMPED, STAMPED)))
        .isEqualTo(new Worthless(CertificateRefusal.SIGNATURE_WRONG));
  }

  private void assertRefused(Octets token, Octets stamped, CertificateRefusal refusal) {
    assertThat(check.check(token, stamped)).isEqualTo(Outcome.refused(refusal));
  }

  private Octets certificate() {
    return TimeStampCheck.signer(stamp(authority)).orElseThrow();
  }

  private static Octets stamp(Authority authority) {
    return stamp(authority, TimeStampQuirk.NONE);
  }

  private static Octets stamp(Authority authority, TimeStampQuirk quirk) {
    var question = TimeStampQuestion.over(STAMPED, Optional.empty(), new SecureRandom());
    return question.token(authority.timeStamper().answer(question.encoded(), quirk));
  }
}
