package org.onecert.token.lasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.token.lasting.WhenUnavailable.LOWER;
import static org.onecert.token.lasting.WhenUnavailable.REFUSE;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.Matter;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.token.pdf.SignedForm;
import org.onecert.token.timestamp.StampCustomer;

/// Forms that the enterprise alone signs, but where it is said.
@DisplayName("S-2 A signature that shall last")
class LastingSignerTest {

  private static final Matter MATTER =
      Samples.authorisation(Samples.deputy(new CertificateId(new UUID(2, 2)), "209"));

  private final Authority authority = Authority.p256();
  private final LastingOffice office = new LastingOffice(authority);

  @AfterEach
  void close() {
    office.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  void has_its_value_stamped_and_brings_what_proves_its_certificates(Algorithm algorithm) {
    var other = Authority.of(algorithm);
    try (var its = new LastingOffice(other)) {
      var form = accepted(its.sealed(MATTER, REFUSE));
      var signature = signature(form);
      assertThat(
              StampCustomer.of(other)
                  .check()
                  .check(signature.timeStamp().orElseThrow(), signature.value()))
          .isInstanceOf(Accepted.class);
      assertThat(isProven(form)).isTrue();
      assertThat(its.told()).isEmpty();
    }
  }

  @Test
  void is_refused_where_nobody_stamps_it() {
    office.front().close();
    assertThat(office.sealed(MATTER, REFUSE))
        .isEqualTo(Outcome.refused(SigningRefusal.TIME_STAMP_UNAVAILABLE));
    assertThat(office.told()).containsExactly(SigningRefusal.TIME_STAMP_UNAVAILABLE);
  }

  @Test
  void goes_without_a_stamp_by_the_operators_word() {
    office.front().close();
    var form = accepted(office.sealed(MATTER, LOWER));
    assertThat(signature(form).timeStamp()).isEmpty();
    assertThat(isProven(form)).isTrue();
    assertThat(office.told()).containsExactly(SigningRefusal.TIME_STAMP_UNAVAILABLE);
  }

  @Test
  void is_refused_where_nobody_proves_its_certificates() {
    office.closeLists();
    assertThat(office.sealed(MATTER, REFUSE))
        .isEqualTo(Outcome.refused(SigningRefusal.VALIDATION_DATA_UNAVAILABLE));
    assertThat(office.told()).containsExactly(SigningRefusal.VALIDATION_DATA_UNAVAILABLE);
  }

  @Test
  void goes_without_proof_by_the_operators_word() {
    office.closeLists();
    var form = accepted(office.sealed(MATTER, LOWER));
    assertThat(signature(form).timeStamp()).isPresent();
    assertThat(isProven(form)).isFalse();
    assertThat(office.told()).containsExactly(SigningRefusal.VALIDATION_DATA_UNAVAILABLE);
  }

  @Test
  void is_proven_once_all_have_signed() {
    office.closeLists();
    var form = accepted(office.sealed(Samples.mainActivation(), REFUSE));
    assertThat(signature(form).timeStamp()).isPresent();
    assertThat(isProven(form)).isFalse();
  }

  @Test
  void is_verified_before_anybody_is_asked_to_stamp_it() {
    assertThat(office.sealed(MATTER, REFUSE, authority.issue()))
        .isEqualTo(Outcome.refused(CertificateRefusal.SIGNATURE_WRONG));
    assertThat(office.front().requests()).isZero();
  }

  private static Octets accepted(Outcome<Octets> outcome) {
    return switch (outcome) {
      case Accepted<Octets>(var form) -> form;
      case Outcome.Refused<Octets>(var refusal) -> throw new AssertionError(refusal.code());
    };
  }

  private static FoundSignature signature(Octets form) {
    var signatures = SignedForm.read(form).signatures();
    assertThat(signatures).hasSize(1).allMatch(FoundSignature::holds);
    return signatures.getFirst();
  }

  private static boolean isProven(Octets form) {
    return new String(form.toArray(), StandardCharsets.ISO_8859_1).contains("/Type/DSS");
  }
}
