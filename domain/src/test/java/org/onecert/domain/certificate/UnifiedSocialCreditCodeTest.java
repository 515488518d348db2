package org.onecert.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L-3: a unified social credit code")
class UnifiedSocialCreditCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"1231011742505934X2", "91310000631291289X", "91310110MA1G8U1T2T"})
  void is_accepted_when_both_check_digits_hold(String code) {
    assertThat(UnifiedSocialCreditCode.parse(code)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91310115MA1G4L1WXK",
        "1231011742505934X3",
        "1231011742505943X2",
        "9131000063129128",
        "91310000631291289X0",
        "9131000O631291289X",
        "91310000631291289I",
        "",
        " 1231011742505934X2"
      })
  void is_refused_otherwise(String code) {
    assertThat(UnifiedSocialCreditCode.parse(code)).isEmpty();
    assertThatThrownBy(() -> new UnifiedSocialCreditCode(code))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void is_refused_when_any_single_character_is_another() {
    String good = "91310000631291289X";
    for (int i = 0; i < good.length(); i++) {
      String bad =
          good.substring(0, i) + (good.charAt(i) == '1' ? '2' : '1') + good.substring(i + 1);
      assertThat(UnifiedSocialCreditCode.parse(bad)).as(bad).isEmpty();
    }
  }

  @Test
  void is_the_same_in_either_case() {
    assertThat(UnifiedSocialCreditCode.parse("91310110ma1g8u1t2t"))
        .contains(new UnifiedSocialCreditCode("91310110MA1G8U1T2T"));
  }

  @Test
  void carries_the_organisation_code_of_old() {
    assertThat(new UnifiedSocialCreditCode("1231011742505934X2").organisationCode())
        .isEqualTo(new OrganisationCode("42505934X"));
  }
}
