package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

@ExtendWith(SharedSite.class)
class MainJobIT {

  private final Site site;

  MainJobIT(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384", "SM2"})
  @DisplayName(
      "L-4, A-1 to A-5: a first token becomes main with both signatures and logs in directly")
  void a_first_token_becomes_main_with_both_signatures_and_logs_in_directly_from_then_on(
      Algorithm algorithm) {
    Firm firm = Firm.local(site, algorithm);
    TokenUser token = firm.token();

    Reply arrival = token.logsIn().expect(200);
    assertThat(arrival.at("/outcome")).isEqualTo("mainActivationNeeded");

    TokenUser activating = token.in(arrival);
    Reply done = firm.activates(activating);
    assertThat(done.at("/signingSession/state")).isEqualTo("completed");

    byte[] form = activating.in(done).downloads(done.at("/form/id")).expect(200).body();
    assertThat(form).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));

    Reply direct = token.logsInFor("construction-permit").expect(200);
    assertThat(direct.at("/outcome")).isEqualTo("admitted");
    assertThat(direct.at("/role")).isEqualTo("main");
    assertThat(direct.at("/item/permitted")).isEqualTo("true");
  }
}
