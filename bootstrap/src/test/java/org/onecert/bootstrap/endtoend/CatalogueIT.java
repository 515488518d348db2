package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

@ExtendWith(SharedSite.class)
class CatalogueIT {

  private static final String ITEM = "bridge-inspection";

  private final Site site;

  CatalogueIT(Site site) {
    this.site = site;
  }

  @AfterEach
  void withdraw() {
    keeps(false);
  }

  @Test
  @DisplayName("A-5, G-1: a new item belongs to every main at once, and to no deputy")
  void a_new_item_belongs_to_every_main_at_once_and_to_no_deputy() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser main = firm.settles();
    TokenUser deputy = firm.deputy("201");
    int before = items(main);

    keeps(true);

    assertThat(offered()).contains(ITEM);
    assertThat(items(main)).isEqualTo(before + 1);
    assertThat(permitted(main)).isTrue();
    assertThat(permitted(deputy)).isFalse();
  }

  @Test
  @DisplayName("G-1: nobody may do an item that is withdrawn, and the catalogue keeps it")
  void nobody_may_do_an_item_that_is_withdrawn() {
    TokenUser main = Firm.local(site, Algorithm.P256).settles();
    keeps(true);

    keeps(false);

    assertThat(permitted(main)).isFalse();
    assertThat(offered()).doesNotContain(ITEM);
    assertThat(site.operator().catalogue().expect(200).text()).contains(ITEM);
  }

  @Test
  @DisplayName("G-1: the list of items tells of each certificate which it may do")
  void the_list_of_items_tells_of_each_certificate_which_it_may_do() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser main = firm.settles();
    TokenUser deputy = firm.deputy("201");
    CertificatesPage page = new CertificatesPage(main);
    String idOfMain = page.id(Firm.imprint(main).uniqueId());
    String idOfDeputy = page.id(Firm.imprint(deputy).uniqueId());

    assertThat(page.items(idOfMain).expect(200).json().findValues("held"))
        .hasSize(items(main))
        .allMatch(JsonNode::asBoolean);
    assertThat(new CertificatesPage(deputy).items(idOfDeputy).expect(200).json().findValues("held"))
        .hasSize(items(main))
        .noneMatch(JsonNode::asBoolean);
    TokenUser stranger = Firm.local(site, Algorithm.P256).settles();
    assertThat(new CertificatesPage(stranger).items(idOfDeputy).expect(404).code())
        .isEqualTo("certificate-unknown");
  }

  private void keeps(boolean offered) {
    site.operator().keepsItem(ITEM, "桥梁检测", offered).expect(200);
  }

  private String offered() {
    return site.api().get("/api/v1/business-items").expect(200).text();
  }

  private static int items(TokenUser main) {
    JsonNode row = new CertificatesPage(main).row(Firm.imprint(main).uniqueId());
    return row.get("items").asInt();
  }

  private static boolean permitted(TokenUser user) {
    return user.logsInFor(ITEM).expect(200).json().at("/item/permitted").asBoolean();
  }
}
