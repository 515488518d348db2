package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.fixtures.client.AuthorisationPage.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Crowd;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.AuthorisationPage;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.client.UpgradePage;
import org.onecert.fixtures.keys.Algorithm;

/// Sixty-four deputies of one enterprise become main at once, on two nodes, while the main
/// certificate hands over to one of them, authorises, deregisters, and others are renewed and log
/// in.
@ExtendWith(SharedSite.class)
class UpgradesAtOnceIT {

  private static final int CROWD = 64;
  private static final int OTHERS = 8;

  private final Site site;
  private final Records records;
  private final Firm firm;
  private final String uscc;
  private TokenUser main;
  private CertificatesPage certificates;

  UpgradesAtOnceIT(Site site) {
    this.site = site;
    this.records = Records.of(site);
    this.firm = Firm.local(site, Algorithm.P256);
    this.uscc = firm.enterprise().uscc();
  }

  /// A deputy whose form is sealed, and whose legal representative has the code.
  private record Candidate(TokenUser user, String id, String signing, String code) {

    Reply upgrades(Api node) {
      return user.movedTo(node).signsAsRepresentative(signing, code);
    }
  }

  @BeforeEach
  void settle() {
    main = firm.settles();
    certificates = new CertificatesPage(main);
  }

  private List<Candidate> candidates() {
    return IntStream.range(0, CROWD).mapToObj(i -> candidate("2%02d".formatted(i))).toList();
  }

  private Candidate candidate(String digits) {
    TokenUser user = firm.deputy(digits);
    UpgradePage page = new UpgradePage(user);
    String id = new CertificatesPage(user).id(Firm.imprint(user).uniqueId());
    String signing = page.opensForm(id).expect(201).at("/id");
    page.seals(signing).expect(200);
    return new Candidate(user, id, signing, firm.representativeCode(user, signing));
  }

  private TokenUser atEither(TokenUser user, int number) {
    return user.movedTo(site.api(number % 2));
  }

  @Test
  @DisplayName(
      "U-3: one becomes main, there is one main at every moment, and nobody is left unanswered")
  void one_becomes_main() {
    TokenUser onlooker = firm.deputy("401");
    List<Candidate> candidates = candidates();
    List<Supplier<Reply>> acts = new ArrayList<>();
    List<Supplier<Reply>> upgrades = upgrades(candidates);
    acts.addAll(upgrades);
    acts.addAll(others(candidates));

    List<Reply> replies;
    try (Onlookers onlookers = new Onlookers(site, onlooker, uscc)) {
      onlookers.begin();
      replies = Crowd.of(acts.size(), i -> acts.get(i).get());
      onlookers.haveLooked();
    }

    assertThat(replies).extracting(Reply::status).allMatch(status -> status < 500);
    List<Reply> asked = replies.subList(0, upgrades.size());
    assertThat(asked).filteredOn(reply -> reply.status() == 200).hasSize(1);
    assertThat(asked)
        .filteredOn(reply -> reply.status() != 200)
        .extracting(Reply::code)
        .isSubsetOf(
            "main-certificate-changed",
            "signing-void",
            "session-ended",
            "signing-cancelled",
            "upgrade-void",
            "deputy-changed");
    assertThat(records.done("UPGRADE", uscc)).isEqualTo(1);
    assertThat(records.done("DEMOTE", uscc)).isEqualTo(1);
    assertThat(records.mains(uscc)).isEqualTo(1);
    assertThat(openSignings()).isZero();
    assertThat(main.session().code()).isEqualTo("session-ended");
    assertThat(main.logsIn().expect(200).at("/session/kind")).isEqualTo("admitted");
  }

  private long openSignings() {
    return records.number(
        "select count(*) from signing_session where kind <> 'MAIN_ACTIVATION' and state like"
            + " 'AWAITING%' and uscc = '"
            + uscc
            + "'");
  }

  /// Sixty-four by form, and one by the main certificate.
  private List<Supplier<Reply>> upgrades(List<Candidate> candidates) {
    Candidate chosen = candidates.getFirst();
    String upgrade = new UpgradePage(main).confirms(chosen.id()).expect(201).at("/id");
    Map<String, Object> proof = chosen.user().proof(main.challenge("upgrade", upgrade));
    List<Supplier<Reply>> acts = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      Candidate candidate = candidates.get(i);
      Api node = site.api(i % 2);
      acts.add(() -> candidate.upgrades(node));
    }
    acts.add(() -> new UpgradePage(atEither(main, 1)).completes(upgrade, proof));
    return acts;
  }

  /// What else goes on in the enterprise at that moment.
  private List<Supplier<Reply>> others(List<Candidate> candidates) {
    List<Supplier<Reply>> acts = new ArrayList<>();
    for (int i = 0; i < OTHERS; i++) {
      int number = i;
      Candidate authorised = candidates.get(i);
      Candidate deregistered = candidates.get(OTHERS + i);
      Candidate renewed = candidates.get(2 * OTHERS + i);
      Candidate arriving = candidates.get(3 * OTHERS + i);
      AuthorisationPage page = new AuthorisationPage(atEither(main, i));
      String form = page.opens(pick(authorised.id(), "construction-permit")).expect(201).at("/id");
      Reply prepared = main.preparesSeal(form).expect(200);
      TokenUser updating = firm.arrives(firm.renewed(renewed.user()));
      acts.add(() -> atEither(main, number).seals(form, prepared));
      acts.add(() -> new CertificatesPage(atEither(main, number)).deregisters(deregistered.id()));
      acts.add(() -> atEither(updating, number).confirmsUpdate());
      acts.add(() -> atEither(arriving.user(), number).logsIn());
      acts.add(() -> atEither(arriving.user(), number).logsOut());
      acts.add(() -> certificates.list());
    }
    return acts;
  }
}
