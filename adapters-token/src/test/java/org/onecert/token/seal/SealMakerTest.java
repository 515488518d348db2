package org.onecert.token.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.keys.Credential;
import org.onecert.token.x509.TrustAnchors;

@DisplayName("A-3 The maker of a seal")
class SealMakerTest {

  private static final Authority AUTHORITY = SealCounter.AUTHORITY;

  private final SealCounter counter = new SealCounter();

  /// As if the operator trusted makers by the same authority as tokens.
  private final SealOffice careless =
      SealOffice.at(
          InstantSource.fixed(Instant.now()),
          new TrustAnchors(AUTHORITY.anchors(), AUTHORITY.intermediates()));

  @ParameterizedTest
  @EnumSource
  void names_the_algorithm_of_his_key_and_no_other(SealVersion version) {
    for (String other : new String[] {"1.2.840.10045.4.1", "1.2.840.113549.1.1.11"}) {
      byte[] seal = counter.sketch(version).signed(AUTHORITY, other);
      assertThat(counter.isShown(seal)).isEqualTo(Outcome.refused(SealRefusal.SEAL_ALTERED));
    }
  }

  @ParameterizedTest
  @EnumSource
  void is_no_token_even_of_a_trusted_authority(SealVersion version) {
    assertUntrusted(version, AUTHORITY.issue().keys().signing());
  }

  @ParameterizedTest
  @EnumSource
  void has_a_certificate_whose_use_is_signing(SealVersion version) {
    assertUntrusted(version, AUTHORITY.hierarchy().the(Role.ISSUING));
    assertUntrusted(version, AUTHORITY.issue().keys().encryption());
  }

  @ParameterizedTest
  @EnumSource(
      value = CertificateRefusal.class,
      names = {"CERTIFICATE_REVOKED", "CERTIFICATE_UNTRUSTED"})
  void is_not_revoked_nor_is_who_vouches_for_him(CertificateRefusal ofMaker) {
    assertThat(SealOffice.hearing(AUTHORITY, ofMaker).isShown(AUTHORITY.issue()))
        .isEqualTo(Outcome.refused(SealRefusal.SEAL_MAKER_UNTRUSTED));
  }

  @Test
  void of_whom_nobody_knows_whether_he_was_revoked_is_to_be_asked_for_again() {
    var unknown = CertificateRefusal.CERTIFICATE_STATUS_UNKNOWN;
    assertThat(SealOffice.hearing(AUTHORITY, unknown).isShown(AUTHORITY.issue()))
        .isEqualTo(Outcome.refused(unknown));
  }

  private void assertUntrusted(SealVersion version, Credential maker) {
    byte[] seal = counter.sketch(version).signed(maker, AUTHORITY.algorithm());
    assertThat(careless.isShown(seal, SealCounter.TOKEN))
        .isEqualTo(Outcome.refused(SealRefusal.SEAL_MAKER_UNTRUSTED));
  }
}
