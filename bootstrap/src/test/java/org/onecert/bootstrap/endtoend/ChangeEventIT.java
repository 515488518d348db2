package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onecert.fixtures.client.AuthorisationPage.pick;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.AuthorisationPage;
import org.onecert.fixtures.client.BusinessSystem;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.partner.PermitOffice;
import org.onecert.fixtures.partner.ToldEvent;

@ExtendWith(SharedSite.class)
@DisplayName("G-4: a business system that subscribed")
class ChangeEventIT {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String PERMIT = "construction-permit";
  private static final String SITE = "civilised-site";
  private static final String TYPE = "org.onecert.certificate.";

  private final Site site;
  private final Firm firm;
  private final String name = "follower-" + NUMBER.incrementAndGet();
  private PermitOffice office;

  ChangeEventIT(Site site) {
    this.site = site;
    this.firm = Firm.local(site, Algorithm.P256);
  }

  @BeforeEach
  void subscribe() {
    BusinessSystem system =
        BusinessSystem.registered(
            site.api(),
            site.operator(),
            name,
            List.of("introspection", "permissions"),
            List.of(PERMIT, "contract-report"));
    office = PermitOffice.open(site.api(), system, name, InstantSource.system());
    site.operator().subscribes(name, office.hook()).expect(200);
  }

  @AfterEach
  void close() {
    site.operator().endsSubscription(name);
    office.close();
  }

  /// The events of the firm, as soon as there are so many.
  private List<ToldEvent> told(int number) {
    await().atMost(SOON).until(() -> events().size() >= number);
    return events();
  }

  private List<ToldEvent> events() {
    return office.journal().taken().stream()
        .filter(event -> event.enterprise().equals(firm.organisationCode()))
        .toList();
  }

  @Test
  @DisplayName("A-5, D-2, M-2, G-2, M-3, M-4, C-2: is told of every change, in order")
  void is_told_of_every_change_in_order() {
    TokenUser main = firm.settles();
    TokenUser deputy = firm.deputy("201");
    CertificatesPage page = new CertificatesPage(main.movedTo(site.api(1)));
    TokenUser added = firm.token("301");
    page.adds(added, firm.deputyForm(main)).expect(201);
    String id = page.id(Firm.imprint(deputy).uniqueId());
    new AuthorisationPage(main).authorises(pick(id, PERMIT, SITE)).expect(200);
    page.deregisters(id).expect(204);
    page.enables(id, deputy).expect(204);
    TokenUser renewed = firm.renewed(deputy);
    renewed.in(renewed.logsIn().expect(200)).confirmsUpdate().expect(200);

    List<ToldEvent> told = told(7);

    assertThat(told)
        .extracting(ToldEvent::type)
        .containsExactly(
            TYPE + "activated",
            TYPE + "activated",
            TYPE + "activated",
            TYPE + "authorised",
            TYPE + "deregistered",
            TYPE + "enabled",
            TYPE + "replaced");
    assertThat(told.get(3).items()).contains(Set.of(PERMIT));
    assertThat(told.get(4).items()).contains(Set.of());
    assertThat(told.get(4).deregistered()).isTrue();
    assertThat(told).extracting(ToldEvent::sequence).isSorted().doesNotHaveDuplicates();
    assertThat(office.journal().repeated()).isZero();
  }

  @Test
  @DisplayName("G-2: is not told of items that it does not offer")
  void is_not_told_of_items_that_it_does_not_offer() {
    TokenUser main = firm.settles();
    String id = new CertificatesPage(main).id(Firm.imprint(firm.deputy("201")).uniqueId());
    AuthorisationPage page = new AuthorisationPage(main);
    page.authorises(pick(id, SITE)).expect(200);
    page.authorises(pick(id, SITE, PERMIT)).expect(200);

    List<ToldEvent> told = told(3);

    assertThat(told).extracting(ToldEvent::type).last().isEqualTo(TYPE + "authorised");
    assertThat(told).hasSize(3);
    assertThat(told.getLast().items()).contains(Set.of(PERMIT));
  }

  @Test
  @DisplayName("M-3: puts out whom it let in when his certificate is deregistered")
  void puts_out_whom_it_let_in() {
    TokenUser main = firm.settles();
    TokenUser deputy = firm.deputy("201");
    String uniqueId = Firm.imprint(deputy).uniqueId();
    CertificatesPage page = new CertificatesPage(main);
    new AuthorisationPage(main).authorises(pick(page.id(uniqueId), PERMIT)).expect(200);
    String token = deputy.goesOnTo(name, PERMIT).expect(201).at("/token");
    office.visits(token, PERMIT).expect(200);
    assertThat(office.hasInside(uniqueId, PERMIT)).isTrue();

    page.deregisters(page.id(uniqueId)).expect(204);

    await().atMost(SOON).until(() -> !office.hasInside(uniqueId, PERMIT));
  }

  @Test
  @DisplayName("M-5: is not told what concerns the enterprise alone, nor of any holder")
  void is_not_told_what_concerns_the_enterprise_alone() {
    TokenUser main = firm.settles();
    CertificatesPage page = new CertificatesPage(main);
    String id = page.id(Firm.imprint(main).uniqueId());
    page.edits(id, Map.of("nickname", "新昵称")).expect(204);
    firm.deputy("201");

    assertThat(told(2)).extracting(ToldEvent::type).containsOnly(TYPE + "activated");
    Records records = Records.of(site);
    assertThat(
            records.number(
                "select count(*) from change_event where occurrence like '%%%s%%'"
                    .formatted(firm.holder().name())))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "https://10.0.0.1/events, 422, hook-inside-own-network",
    "http://169.254.169.254/latest/meta-data, 422, hook-inside-own-network",
    "https://[::1]/events, 422, hook-inside-own-network",
    "http://8.8.8.8/events, 422, hook-not-encrypted",
    "https://nobody.invalid/events, 422, hook-host-unknown",
    "ftp://127.0.0.1/events, 400, request-invalid"
  })
  void is_not_told_anything_at_an_address_that_is_not_allowed(
      String address, int status, String code) {
    assertThat(site.operator().subscribes(name, address).expect(status).code()).isEqualTo(code);

    assertThat(site.operator().readsSubscription(name).expect(200).at("/address"))
        .isEqualTo(office.hook());
  }

  @Test
  @DisplayName("P-2: is subscribed by operators alone, in the trail")
  void is_subscribed_by_operators_alone() {
    Reply reply = site.operator().subscribes("nobody-at-all", office.hook());
    assertThat(reply.expect(404).code()).isEqualTo("business-system-not-registered");
    site.operator().endsSubscription(name).expect(204);
    assertThat(site.operator().readsSubscription(name).expect(404).code())
        .isEqualTo("not-subscribed");
    assertThat(site.operator().endsSubscription(name).expect(404).code())
        .isEqualTo("not-subscribed");

    Records records = Records.of(site);
    for (String act : List.of("KEEP_SUBSCRIPTION", "END_SUBSCRIPTION")) {
      assertThat(
              records.number(
                  "select count(*) from audit_entry where refusal is null and act = '%s' and changes like '%%%s at %%'"
                      .formatted(act, name)))
          .isEqualTo(1);
    }
  }
}
