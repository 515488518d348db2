package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.people.Uscc;
import org.onecert.fixtures.token.Imprint;

@ExtendWith(SharedSite.class)
class ChangedCertificateIT {

  private static final String RENAMED = "上海改名建设集团有限公司";

  private final Site site;
  private final Records records;

  ChangedCertificateIT(Site site) {
    this.site = site;
    this.records = Records.of(site);
  }

  /// Serial number and expiry change with every issue; name and credit code may, and with the
  /// credit code the unique id does.
  static Stream<Arguments> combinations() {
    return Stream.of(
        Arguments.of(false, false, List.of("serialNumber", "validUntil")),
        Arguments.of(true, false, List.of("enterpriseName", "serialNumber", "validUntil")),
        Arguments.of(false, true, List.of("uscc", "uniqueId", "serialNumber", "validUntil")),
        Arguments.of(
            true,
            true,
            List.of("enterpriseName", "uscc", "uniqueId", "serialNumber", "validUntil")));
  }

  @ParameterizedTest
  @MethodSource("combinations")
  @DisplayName("C-1, C-2: what changed is shown side by side, confirmed, and the user is logged in")
  void is_shown_confirmed_and_logged_in(boolean renamed, boolean moved, List<String> changed) {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser main = firm.settles();
    Imprint before = Firm.imprint(main);
    TokenUser renewed = firm.renewed(main, changed(before, renamed, moved));

    Reply shown = renewed.logsIn().expect(200);
    assertThat(shown.at("/outcome")).isEqualTo("certificateChanged");
    assertThat(shown.at("/change/recorded/uniqueId")).isEqualTo(before.uniqueId());
    assertThat(texts(shown, "/change/changed")).containsExactlyInAnyOrderElementsOf(changed);
    TokenUser updating = renewed.in(shown);
    assertThat(texts(updating.updatePage().expect(200), "/changed"))
        .containsExactlyInAnyOrderElementsOf(changed);

    Reply done = updating.confirmsUpdate().expect(200);
    assertThat(done.at("/outcome")).isEqualTo("admitted");
    assertThat(done.at("/role")).isEqualTo("main");
    assertThat(renewed.logsIn().expect(200).at("/outcome")).isEqualTo("admitted");
    assertThat(main.logsIn().code()).isEqualTo("certificate-replaced");
    assertThat(main.session().code()).isEqualTo("session-ended");
  }

  @Test
  @DisplayName("C-3: nothing changes before the user confirms")
  void nothing_changes_before_the_user_confirms() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser main = firm.settles();
    TokenUser updating = firm.arrives(firm.renewed(main));

    assertThat(main.session().status()).isEqualTo(200);
    assertThat(main.logsIn().expect(200).at("/outcome")).isEqualTo("admitted");
    assertThat(updating.updatePage().status()).isEqualTo(200);
    assertThat(new CertificatesPage(updating).list().code()).isEqualTo("session-not-for-this");
    assertThat(updating.activationPage().code()).isEqualTo("session-not-for-this");
  }

  @Test
  @DisplayName("C-3: an older certificate never replaces a newer one")
  void an_older_certificate_never_replaces_a_newer_one() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser main = firm.settles();
    TokenUser second = firm.renewed(main);
    TokenUser third = firm.renewed(second);
    TokenUser early = firm.arrives(second);
    firm.arrives(third).confirmsUpdate().expect(200);

    assertThat(early.confirmsUpdate().code()).isEqualTo("session-ended");
    assertThat(second.logsIn().code()).isEqualTo("certificate-replaced");
    assertThat(third.logsIn().expect(200).at("/outcome")).isEqualTo("admitted");
  }

  @Test
  @DisplayName("C-1: an enterprise whose credit code changes keeps deputies, history and forms")
  void an_enterprise_that_moves_stays_the_same() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser main = firm.settles();
    TokenUser deputy = firm.deputy("201");
    String form = formOf(new CertificatesPage(main));
    TokenUser moved = firm.renewed(main, changed(Firm.imprint(main), true, true));
    TokenUser admitted = moved.in(firm.arrives(moved).confirmsUpdate().expect(200));
    CertificatesPage page = new CertificatesPage(admitted);

    assertThat(page.row(Firm.imprint(deputy).uniqueId()).get("state").asText()).isEqualTo("normal");
    assertThat(texts(page.operations("?limit=100").expect(200), "/operations", "act"))
        .contains("activateMain", "activateDeputy", "updateCertificate");
    assertThat(admitted.api().get(form).status()).isEqualTo(200);
    assertThat(deputy.session().status()).isEqualTo(200);
    assertThat(deputy.logsIn().expect(200).at("/outcome")).isEqualTo("admitted");
    assertThat(firm.token("301").logsIn().expect(200).at("/outcome"))
        .isEqualTo("deputyActivationNeeded");
    String newUscc = Firm.imprint(moved).uscc();
    assertThat(records.enterprises(newUscc)).isEqualTo(1);
    assertThat(records.enterprises(Firm.imprint(main).uscc())).isZero();
  }

  @Test
  @DisplayName("C-1: other digits are another certificate, whatever else is the same")
  void other_digits_are_another_certificate() {
    Firm firm = Firm.local(site, Algorithm.P256);
    firm.settles();

    assertThat(firm.token("901").logsIn().expect(200).at("/outcome"))
        .isEqualTo("deputyActivationNeeded");
  }

  @Test
  @DisplayName("C-2: a renewed deputy stays what it was")
  void a_renewed_deputy_stays_what_it_was() {
    Firm firm = Firm.local(site, Algorithm.SM2);
    TokenUser main = firm.settles();
    TokenUser deputy = firm.deputy("201");
    TokenUser renewed = firm.renewed(deputy);
    Reply done = firm.arrives(renewed).confirmsUpdate().expect(200);

    assertThat(done.at("/role")).isEqualTo("deputy");
    assertThat(deputy.session().code()).isEqualTo("session-ended");
    var row = new CertificatesPage(main).row(Firm.imprint(renewed).uniqueId());
    assertThat(row.get("nickname").asText()).isEqualTo("副证书");
    assertThat(row.get("serialNumber").asText()).isEqualTo(done.at("/certificate/serialNumber"));
  }

  private static Imprint changed(Imprint before, boolean renamed, boolean moved) {
    String uscc = moved ? Uscc.moved(before.uscc()) : before.uscc();
    String digits = before.uniqueId().substring(0, before.uniqueId().indexOf('@'));
    String name = renamed ? RENAMED : before.enterpriseName();
    return new Imprint(name, uscc, digits + "@XY" + uscc);
  }

  private static String formOf(CertificatesPage page) {
    return page.operations("?act=activateMain").expect(200).at("/operations/0/form");
  }

  private static List<String> texts(Reply reply, String pointer) {
    return StreamSupport.stream(reply.json().at(pointer).spliterator(), false)
        .map(node -> node.asText())
        .toList();
  }

  private static List<String> texts(Reply reply, String pointer, String field) {
    return StreamSupport.stream(reply.json().at(pointer).spliterator(), false)
        .map(node -> node.get(field).asText())
        .toList();
  }
}
