package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

@ExtendWith(SharedSite.class)
class DeputyIT {

  private final Site site;

  DeputyIT(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  @DisplayName("D-1, D-2: a second token becomes a deputy without items, at once")
  void a_second_token_becomes_a_deputy_without_items(Algorithm algorithm) {
    Firm firm = Firm.local(site, algorithm);
    TokenUser main = firm.settles();
    TokenUser second = firm.token("201");

    Reply arrival = second.logsIn().expect(200);
    assertThat(arrival.at("/outcome")).isEqualTo("deputyActivationNeeded");
    TokenUser activating = second.in(arrival);
    Reply page = activating.deputyActivationPage().expect(200);
    assertThat(page.at("/main/uniqueId")).isEqualTo(Firm.imprint(main).uniqueId());
    assertThat(page.at("/main/mobile")).matches("1[0-9]{2}\\*{4}[0-9]{4}");

    Reply done = activating.activatesAsDeputy(firm.deputyForm(activating)).expect(201);
    assertThat(done.at("/outcome")).isEqualTo("admitted");
    assertThat(done.at("/role")).isEqualTo("deputy");

    Reply direct = second.logsInFor("construction-permit").expect(200);
    assertThat(direct.at("/role")).isEqualTo("deputy");
    assertThat(direct.at("/item/permitted")).isEqualTo("false");
    var row = new CertificatesPage(main).row(Firm.imprint(second).uniqueId());
    assertThat(row.get("items").asInt()).isZero();
    assertThat(row.get("type").asText()).isEqualTo("deputy");
  }

  @Test
  @DisplayName("D-2: nobody becomes a deputy of an enterprise without main certificate")
  void nobody_becomes_a_deputy_without_a_main() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser activating = firm.arrives(firm.token());

    assertThat(activating.deputyActivationPage().code()).isEqualTo("enterprise-has-no-main");
    assertThat(activating.activatesAsDeputy(firm.deputyForm(activating)).code())
        .isEqualTo("enterprise-has-no-main");
  }

  @Test
  @DisplayName("D-2: a token that is active already is told so")
  void a_token_that_is_active_already_is_told_so() {
    Firm firm = Firm.local(site, Algorithm.P256);
    firm.settles();
    TokenUser second = firm.token("201");
    TokenUser activating = firm.arrives(second);
    activating.activatesAsDeputy(firm.deputyForm(activating)).expect(201);

    var form = TokenUser.holderForm("副证书", firm.holder().mobile(), "123456");
    assertThat(activating.activatesAsDeputy(form).code()).isEqualTo("certificate-active-already");
  }
}
