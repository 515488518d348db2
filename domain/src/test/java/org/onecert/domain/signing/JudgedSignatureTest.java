package org.onecert.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.JudgedSignature.Soundness;
import org.onecert.domain.signing.TimeStampStanding.Attested;

@DisplayName("S-2, S-4 A signature in a form")
class JudgedSignatureTest {

  private static final Instant SIGNED = Samples.NOW;
  private static final TimeStampStanding WORTHLESS =
      new TimeStampStanding.Worthless(CertificateRefusal.CERTIFICATE_UNTRUSTED);

  @Test
  void passes_if_it_holds_and_its_certificate_was_good() {
    assertThat(judged(new NotRevoked())).isEqualTo(Soundness.PASSED);
  }

  @Test
  @DisplayName("L-3 passes if its certificate was revoked afterwards (GM/T 0031, 6.2.3 d)")
  void passes_if_its_certificate_was_revoked_afterwards() {
    assertThat(judged(new Revoked(SIGNED.plusSeconds(1)))).isEqualTo(Soundness.PASSED);
    assertThat(judged(new Revoked(SIGNED))).isEqualTo(Soundness.FAILED);
    assertThat(judged(new Revoked(SIGNED.minusSeconds(1)))).isEqualTo(Soundness.FAILED);
  }

  @Test
  void is_indeterminate_as_long_as_nobody_knows_of_a_revocation() {
    assertThat(judged(new Unknown("nobody was asked"))).isEqualTo(Soundness.INDETERMINATE);
  }

  @Test
  void fails_if_it_does_not_hold_or_no_path_led_to_an_anchor() {
    Optional<Refusal> untrusted = Optional.of(CertificateRefusal.CERTIFICATE_UNTRUSTED);
    assertThat(judged(false, Optional.empty(), new NotRevoked())).isEqualTo(Soundness.FAILED);
    assertThat(judged(true, untrusted, new NotRevoked())).isEqualTo(Soundness.FAILED);
  }

  @Test
  @DisplayName("S-4 is there in an earlier revision that ends with it, and in no other piece")
  void is_there_in_a_revision_that_ends_with_it() {
    var contents = new FormContents("{}", List.of(found(true, 10), found(true, 20)), true);

    assertThat(contents.upTo(20).signatures()).hasSize(2);
    assertThat(contents.upTo(10).signatures()).hasSize(1);
    assertThat(contents.upTo(15).signatures()).isEmpty();
    assertThat(contents.upTo(0).signatures()).isEmpty();
    assertThat(contents.upTo(20).lasting()).isFalse();
  }

  @Test
  @DisplayName(
      "L-3 passes if its time stamp is older than the revocation, and no stamp counts else")
  void passes_if_its_time_stamp_is_older_than_the_revocation() {
    var revoked = new Revoked(SIGNED.plusSeconds(5));
    assertThat(stamped(revoked, attested(4)).soundness()).isEqualTo(Soundness.PASSED);
    assertThat(stamped(revoked, attested(5)).soundness()).isEqualTo(Soundness.FAILED);
    assertThat(stamped(revoked, WORTHLESS).soundness()).isEqualTo(Soundness.PASSED);
  }

  @Test
  void is_of_the_level_that_its_time_stamp_and_its_form_give_it() {
    assertThat(stamped(new NotRevoked(), attested(1)).level(true)).isEqualTo(SignatureLevel.LT);
    assertThat(stamped(new NotRevoked(), attested(1)).level(false)).isEqualTo(SignatureLevel.T);
    assertThat(stamped(new NotRevoked(), WORTHLESS).level(true)).isEqualTo(SignatureLevel.B);
    assertThat(stamped(new Revoked(SIGNED), attested(1)).level(true)).isEqualTo(SignatureLevel.B);
  }

  private static TimeStampStanding attested(int secondsLater) {
    return new Attested(SIGNED.plusSeconds(secondsLater), Optional.empty());
  }

  private static JudgedSignature stamped(Revocation revocation, TimeStampStanding stamp) {
    var standing =
        new SignerStanding(Optional.empty(), Optional.empty(), Optional.empty(), revocation);
    return new JudgedSignature(found(true, 10), standing, Optional.of(stamp));
  }

  private static Soundness judged(Revocation revocation) {
    return judged(true, Optional.empty(), revocation);
  }

  private static Soundness judged(
      boolean holds, Optional<Refusal> objection, Revocation revocation) {
    var standing = new SignerStanding(Optional.empty(), Optional.empty(), objection, revocation);
    return new JudgedSignature(found(holds, 10), standing, Optional.empty()).soundness();
  }

  private static FoundSignature found(boolean holds, int end) {
    return new FoundSignature(
        Signatory.ENTERPRISE,
        Samples.line("某公司"),
        SIGNED,
        holds,
        Octets.of(new byte[] {1}),
        end,
        Octets.of(new byte[] {2}),
        Optional.empty());
  }
}
