package org.onecert.rest.management;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.management.ShowItems;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Holding;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("G-1: the list of figure 10")
class ItemsTest {

  private static final BusinessItem PERMIT =
      new BusinessItem(
          new BusinessItemCode("construction-permit"),
          Samples.line("施工许可"),
          Samples.line("施工许可证"),
          Entrance.ADMINISTRATIVE_LICENSING,
          true);
  private static final String ADDRESS =
      Api.CERTIFICATES + "/" + Certificates.DEPUTY.value() + "/items";

  private final Stage stage;
  private final Script script;

  ItemsTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @Test
  void says_of_each_item_whether_it_is_held_and_until_when() {
    LocalDate lastDay = LocalDate.parse("2027-03-31");
    script.accepts(
        ShowItems.class,
        List.of(
            new Holding(PERMIT, true, Optional.of(lastDay)),
            new Holding(PERMIT, false, Optional.empty())));

    Reply reply = stage.admitted().get(ADDRESS).expect(200);

    assertThat(reply.at("/items/0/code")).isEqualTo("construction-permit");
    assertThat(reply.at("/items/0/name")).isEqualTo("施工许可");
    assertThat(reply.at("/items/0/entrance")).isEqualTo("administrativeLicensing");
    assertThat(reply.json().at("/items/0/held").asBoolean()).isTrue();
    assertThat(reply.at("/items/0/lastDay")).isEqualTo("2027-03-31");
    assertThat(reply.json().at("/items/1/held").asBoolean(true)).isFalse();
    assertThat(reply.json().at("/items/1").has("lastDay")).isFalse();
    assertThat(script.asked(ShowItems.class).getFirst().getLast()).isEqualTo(Certificates.DEPUTY);
  }

  @Test
  void is_for_certificates_that_the_enterprise_has() {
    script.refuses(ShowItems.class, ManagementRefusal.CERTIFICATE_UNKNOWN);

    assertThat(stage.deputy().get(ADDRESS).expect(404).code()).isEqualTo("certificate-unknown");
    assertThat(stage.admitted().get(Api.CERTIFICATES + "/x/items").expect(404).code())
        .isEqualTo("certificate-unknown");
  }
}
