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
import org.onecert.fixtures.client.UpgradePage;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.run.ServerProcess;

/// A process killed with SIGKILL between any two steps of a swap, see [HeldStep#of].
@DisplayName("U-3: a swap whose server dies")
class KilledUpgradeIT {

  private static Site site;
  private static Records records;

  @BeforeAll
  static void open() {
    site = Site.named("killed-upgrade");
    site.startNode();
    records = Records.of(site);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  static Stream<Held> stepsByForm() {
    return HeldStep.of(
        Held.TRYING_THE_CODE,
        Held.KEEPING_THE_SIGNATURE,
        Held.COMPLETING_THE_SESSION,
        Held.KEEPING_THE_FORM,
        Held.SWAPPING,
        Held.TAKING_ITEMS_AWAY,
        Held.TELLING_OTHERS,
        Held.NOTING_IT,
        Held.ENDING_SESSIONS,
        Held.TELLING_THE_HOLDERS,
        Held.COMMITTING_THE_SWAP);
  }

  static Stream<Held> stepsByMain() {
    return HeldStep.of(
        Held.COMPLETING_THE_UPGRADE,
        Held.SWAPPING,
        Held.TAKING_ITEMS_AWAY,
        Held.TELLING_OTHERS,
        Held.NOTING_IT,
        Held.ENDING_SESSIONS,
        Held.TELLING_THE_HOLDERS,
        Held.COMMITTING_THE_SWAP);
  }

  @ParameterizedTest
  @MethodSource("stepsByForm")
  @DisplayName("U-1, S-5: by form happens as a whole or not at all, and repeating finishes it")
  void by_form_happens_as_a_whole_or_not_at_all(Held step) {
    Heirs heirs = Heirs.of(Firm.local(site, Algorithm.P256));
    String signing = heirs.deputysPage().opensForm(heirs.deputyId()).expect(201).at("/id");
    heirs.deputysPage().seals(signing).expect(200);
    String code = heirs.firm().representativeCode(heirs.deputy(), signing);

    HeldStep.killWhile(site, step, () -> heirs.deputy().signsAsRepresentative(signing, code));
    assertAllOrNothing(heirs);

    TokenUser again = heirs.deputy().movedTo(restarted());
    Reply done = again.signsAsRepresentative(signing, code).expect(200);
    assertAll(heirs);
    again.downloads(done.at("/form/id")).expect(200);
  }

  @ParameterizedTest
  @MethodSource("stepsByMain")
  @DisplayName("U-2, S-5: by the main happens as a whole or not at all, and repeating finishes it")
  void by_the_main_happens_as_a_whole_or_not_at_all(Held step) {
    Heirs heirs = Heirs.of(Firm.local(site, Algorithm.P256));
    String upgrade = new UpgradePage(heirs.main()).confirms(heirs.deputyId()).at("/id");
    var proof = heirs.deputy().proof(heirs.main().challenge("upgrade", upgrade));

    HeldStep.killWhile(site, step, () -> new UpgradePage(heirs.main()).completes(upgrade, proof));
    assertAllOrNothing(heirs);

    TokenUser again = heirs.main().movedTo(restarted());
    new UpgradePage(again).completes(upgrade, proof).expect(200);
    assertAll(heirs);
  }

  /// A main certificate, and a deputy with an item.
  private record Heirs(
      Firm firm, TokenUser main, String mainId, TokenUser deputy, String deputyId) {

    static Heirs of(Firm firm) {
      TokenUser main = firm.settles();
      TokenUser deputy = firm.deputy("201");
      CertificatesPage page = new CertificatesPage(main);
      String deputyId = page.id(Firm.imprint(deputy).uniqueId());
      new AuthorisationPage(main)
          .authorises(AuthorisationPage.pick(deputyId, "civilised-site"))
          .expect(200);
      return new Heirs(firm, main, page.id(Firm.imprint(main).uniqueId()), deputy, deputyId);
    }

    UpgradePage deputysPage() {
      return new UpgradePage(deputy);
    }
  }

  private static Api restarted() {
    ServerProcess node = site.startNode();
    return Api.at(node.url());
  }

  private static void assertAllOrNothing(Heirs heirs) {
    String uscc = heirs.firm().enterprise().uscc();
    boolean swapped = main(uscc).equals(heirs.deputyId());
    long times = swapped ? 1 : 0;
    assertThat(records.done("UPGRADE", uscc)).isEqualTo(times);
    assertThat(records.done("DEMOTE", uscc)).isEqualTo(times);
    assertThat(told(heirs)).isEqualTo(2 * times);
    assertThat(atWork(heirs) == 0).isEqualTo(swapped);
    assertThat(open(uscc) == 0).isEqualTo(swapped);
    assertThat(records.items(heirs.deputyId()))
        .isEqualTo(swapped ? Set.of() : Set.of("civilised-site"));
  }

  private static void assertAll(Heirs heirs) {
    assertAllOrNothing(heirs);
    assertThat(main(heirs.firm().enterprise().uscc())).isEqualTo(heirs.deputyId());
  }

  private static String main(String uscc) {
    return records
        .texts("select main_certificate_id::text from enterprise where uscc = '" + uscc + "'")
        .getFirst();
  }

  /// How many sessions of the two have not ended.
  private static long atWork(Heirs heirs) {
    return records.number(
        "select count(*) from session where kind = 'ADMITTED' and ended_at is null"
            + " and certificate_id in ('%s', '%s')".formatted(heirs.mainId(), heirs.deputyId()));
  }

  /// How many signing sessions and upgrades wait for something.
  private static long open(String uscc) {
    return records.number(
        """
        select (select count(*) from signing_session
                 where kind = 'UPGRADE' and state like 'AWAITING%%' and uscc = '%1$s')
             + (select count(*) from upgrade u join enterprise e on e.id = u.enterprise_id
                 where u.state = 'PENDING' and e.uscc = '%1$s')
        """
            .formatted(uscc));
  }

  /// How many events business systems will be told of the swap.
  private static long told(Heirs heirs) {
    return records.number(
        "select count(*) from change_event where organisation = '"
            + heirs.firm().organisationCode()
            + "' and occurrence::json ->> 'kind' in ('UPGRADED', 'DEMOTED')");
  }
}
