package org.onecert.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.bootstrap.crash.HeldStep.Held;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.AuthorisationPage;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.run.ServerProcess;

/// A process killed with SIGKILL between any two steps of the last signature, see [HeldStep#of].
class KilledServerIT {

  private static Site site;
  private static Records records;

  @BeforeAll
  static void open() {
    site = Site.named("killed");
    site.startNode();
    records = Records.of(site);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  static Stream<Held> stepsOfAnActivation() {
    return HeldStep.of(
        Held.TRYING_THE_CODE,
        Held.KEEPING_THE_SIGNATURE,
        Held.ENTERING_THE_ENTERPRISE,
        Held.ENTERING_THE_CERTIFICATE,
        Held.KEEPING_THE_FORM,
        Held.NOTING_IT,
        Held.COMPLETING_THE_SESSION,
        Held.LOGGING_IN,
        Held.COMMITTING_THE_ENTERPRISE);
  }

  static Stream<Held> stepsOfAnAuthorisation() {
    return HeldStep.of(
        Held.TAKING_ITEMS_AWAY,
        Held.GRANTING_ITEMS,
        Held.KEEPING_THE_FORM,
        Held.NOTING_IT,
        Held.COMPLETING_THE_SESSION,
        Held.COMMITTING_THE_ITEMS);
  }

  @ParameterizedTest
  @MethodSource("stepsOfAnActivation")
  @DisplayName("S-5, A-5: leaves all or nothing, and repeating the request finishes it")
  void leaves_all_or_nothing_and_repeating_the_request_finishes_it(Held step) {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = firm.arrives(firm.token());
    String id = firm.sealed(user);
    String code = firm.representativeCode(user, id);

    HeldStep.killWhile(site, step, () -> user.signsAsRepresentative(id, code));
    assertAllOrNothing(firm.enterprise().uscc());

    TokenUser again = user.movedTo(restarted());
    Reply done = again.signsAsRepresentative(id, code).expect(200);
    assertAll(firm.enterprise().uscc());
    again.in(done).downloads(done.at("/form/id")).expect(200);
  }

  @ParameterizedTest
  @MethodSource("stepsOfAnAuthorisation")
  @DisplayName("S-5, G-2: leaves a deputy all of its old items or all of its new ones")
  void leaves_a_deputy_its_old_items_or_its_new_ones(Held step) {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser main = firm.settles();
    String deputy = new CertificatesPage(main).id(Firm.imprint(firm.deputy("201")).uniqueId());
    AuthorisationPage page = new AuthorisationPage(main);
    page.authorises(AuthorisationPage.pick(deputy, "civilised-site")).expect(200);
    var pick = AuthorisationPage.pick(deputy, "construction-permit", "contract-report");
    String id = page.opens(pick).expect(201).at("/id");
    String seal = main.token().sign(main.preparesSeal(id).expect(200).at("/toBeSigned"));

    HeldStep.killWhile(site, step, () -> main.postsSeal(id, seal));
    assertThat(records.items(deputy))
        .isIn(Set.of("civilised-site"), Set.of("construction-permit", "contract-report"));

    TokenUser again = main.movedTo(restarted());
    Reply done = again.postsSeal(id, seal).expect(200);
    assertThat(done.at("/state")).isEqualTo("completed");
    assertThat(records.items(deputy)).isEqualTo(Set.of("construction-permit", "contract-report"));
    assertThat(records.done("AUTHORISE", firm.enterprise().uscc())).isEqualTo(2);
    again.downloads(done.at("/form/id")).expect(200);
  }

  private static Api restarted() {
    ServerProcess node = site.startNode();
    return Api.at(node.url());
  }

  private static void assertAllOrNothing(String uscc) {
    long enterprises = records.enterprises(uscc);
    assertThat(enterprises).isBetween(0L, 1L);
    assertThat(records.mains(uscc)).isEqualTo(enterprises);
    assertThat(records.forms(uscc)).isEqualTo(enterprises);
    assertThat(records.done("ACTIVATE_MAIN", uscc)).isEqualTo(enterprises);
  }

  private static void assertAll(String uscc) {
    assertAllOrNothing(uscc);
    assertThat(records.enterprises(uscc)).isEqualTo(1);
  }
}
