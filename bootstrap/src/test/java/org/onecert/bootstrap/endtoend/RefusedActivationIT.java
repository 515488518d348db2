package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.authority.Flaw;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.people.SamplePerson;

@ExtendWith(SharedSite.class)
class RefusedActivationIT {

  private final Site site;

  RefusedActivationIT(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @DisplayName("A-3: what is wrong with a seal has its own code")
  @CsvSource({
    "RSA, NO_SEAL, seal-missing",
    "P256, SEAL_OF_ANOTHER_CERTIFICATE, seal-of-another-certificate",
    "SM2, SEAL_EXPIRED, seal-not-valid-now",
    "SM2, SEAL_BY_UNKNOWN_MAKER, seal-maker-untrusted",
    "RSA, SEAL_ALTERED, seal-altered"
  })
  void what_is_wrong_with_a_seal_has_its_own_code(Algorithm algorithm, Flaw flaw, String code) {
    Firm firm = Firm.local(site, algorithm);

    assertThat(firm.opens(firm.arrives(firm.token(flaw))).code()).isEqualTo(code);
  }

  @Test
  @DisplayName("A-3: seal data that are none are malformed")
  void seal_data_that_are_none_are_malformed() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = firm.arrives(firm.token());
    Map<String, Object> form = user.form(firm.holder().mobile(), firm.holderCode(user));
    form.put("seal", "MAMCAQE=");

    assertThat(user.opensActivation(form).code()).isEqualTo("seal-malformed");
  }

  @Test
  @DisplayName("A-3: a legal representative without personal certificate comes first")
  void a_legal_representative_without_personal_certificate_comes_first() {
    Firm firm = Firm.registered(site, Algorithm.P256);

    assertThat(firm.opens(firm.arrives(firm.token())).code())
        .isEqualTo("representative-has-no-certificate");
  }

  @Test
  @DisplayName("A-1: the registry's data cannot be changed by the user")
  void the_registrys_data_cannot_be_changed_by_the_user() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = firm.arrives(firm.token());
    Map<String, Object> form = user.form(firm.holder().mobile(), firm.holderCode(user));
    form.put("economicType", "私营企业");

    assertThat(user.opensActivation(form).code()).isEqualTo("registry-data-not-editable");
  }

  @Test
  @DisplayName("A-1: one whom the registry does not know enters the data himself, all of them")
  void one_whom_the_registry_does_not_know_enters_the_data_himself() {
    Firm firm = Firm.foreign(site, Algorithm.SM2).enrolRepresentative("SM2");
    TokenUser user = firm.arrives(firm.token());
    Map<String, Object> form = user.form(firm.holder().mobile(), firm.holderCode(user));

    Reply missing = user.opensActivation(form);
    assertThat(missing.code()).isEqualTo("enterprise-data-missing");

    SamplePerson person = firm.enterprise().representative();
    form.put("economicType", "事业单位");
    form.put("address", "江苏省苏州市工业园区");
    form.put(
        "legalRepresentative",
        Map.of(
            "name", person.name(),
            "documentKind", "residentId",
            "documentNumber", person.residentId()));
    assertThat(user.opensActivation(form).expect(201).at("/state")).isEqualTo("awaitingSeal");
  }

  @Test
  @DisplayName("S-3: five wrong codes burn the right one")
  void five_wrong_codes_burn_the_right_one() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = firm.arrives(firm.token());
    String right = firm.holderCode(user);
    String wrong = right.equals("000000") ? "111111" : "000000";
    for (int i = 0; i < 4; i++) {
      Reply reply = user.opensActivation(user.form(firm.holder().mobile(), wrong));
      assertThat(reply.code()).isEqualTo("code-wrong");
      assertThat(reply.at("/triesLeft")).isEqualTo(Integer.toString(4 - i));
    }

    assertThat(user.opensActivation(user.form(firm.holder().mobile(), wrong)).code())
        .isEqualTo("code-burnt");
    assertThat(user.opensActivation(user.form(firm.holder().mobile(), right)).code())
        .isEqualTo("code-burnt");
  }

  @Test
  @DisplayName("S-3: a code is bound to the mobile that it went to")
  void a_code_is_bound_to_the_mobile_that_it_went_to() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = firm.arrives(firm.token());
    String code = firm.holderCode(user);

    assertThat(user.opensActivation(user.form("13800138000", code)).code()).isEqualTo("code-gone");
  }

  @Test
  @DisplayName("S-3: another code can be asked for after ninety seconds")
  void another_code_can_be_asked_for_after_ninety_seconds() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = firm.arrives(firm.token());
    firm.holderCode(user);

    Reply again = user.asksForMobileCode(firm.holder().mobile());
    assertThat(again.code()).isEqualTo("code-sent-recently");
    assertThat(again.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  @DisplayName("A-5: who comes second is told to become a deputy")
  void who_comes_second_is_told_to_become_a_deputy() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser late = firm.arrives(firm.token("201"));
    firm.activates(firm.arrives(firm.token("101")));

    Reply reply = late.opensActivation(late.form(firm.holder().mobile(), "123456"));
    assertThat(reply.code()).isEqualTo("enterprise-has-main");
  }
}
