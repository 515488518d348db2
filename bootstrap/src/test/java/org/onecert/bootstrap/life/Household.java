package org.onecert.bootstrap.life;

import static org.onecert.fixtures.client.AuthorisationPage.pick;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.random.RandomGenerator;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.AuthorisationPage;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

/// An enterprise with its tokens, of which one is main: the first to begin with.
final class Household {

  static final int DEPUTIES = 4;

  private static final List<String> ITEMS =
      List.of("construction-permit", "civilised-site", "contract-report");

  private final Site site;
  private final Firm firm;
  private final Records records;
  private volatile TokenUser main;
  private final AtomicReferenceArray<TokenUser> tokens = new AtomicReferenceArray<>(DEPUTIES);
  private final Ledger ledger = new Ledger();
  private final Upgrades upgrades = new Upgrades(this);

  Household(Site site) {
    this.site = site;
    this.records = Records.of(site);
    this.firm = Firm.local(site, Algorithm.P256);
    this.main = firm.settles();
    for (int i = 0; i < DEPUTIES; i++) {
      tokens.set(i, firm.token((i + 2) + "01"));
    }
  }

  /// Somebody does something, somewhere; what he began ends if his session does.
  void live(RandomGenerator random) {
    try {
      act(random);
    } catch (IllegalStateException broken) {
      if (!String.valueOf(broken.getMessage()).contains("session-ended")) {
        throw broken;
      }
    }
  }

  private void act(RandomGenerator random) {
    int which = random.nextInt(DEPUTIES);
    TokenUser token = at(random, tokens.get(which));
    CertificatesPage page = new CertificatesPage(at(random, main));
    switch (random.nextInt(12)) {
      case 0 -> logsIn(token);
      case 1 -> activates(token, random);
      case 2 -> adds(page, token, random);
      case 3 -> deregisters(page, token);
      case 4 -> enables(page, token);
      case 5 -> edits(page, token, random);
      case 6 -> renews(which);
      case 7, 8 -> authorises(page, token, random);
      case 9 -> upgrades.byMain(which);
      case 10 -> upgrades.byItself(which);
      default -> logsOut(token);
    }
  }

  private TokenUser at(RandomGenerator random, TokenUser user) {
    return user.movedTo(site.api(random.nextInt(2)));
  }

  Reply logsIn(TokenUser token) {
    return ledger.note("logIn", token.logsIn());
  }

  private void logsOut(TokenUser token) {
    Reply arrival = logsIn(token);
    if (arrival.status() == 200) {
      ledger.note("logOut", token.in(arrival).logsOut());
    }
  }

  private void activates(TokenUser token, RandomGenerator random) {
    Reply arrival = logsIn(token);
    if (arrival.status() != 200 || !arrival.at("/outcome").startsWith("deputy")) {
      return;
    }
    TokenUser activating = token.in(arrival);
    ledger.note("activateDeputy", activating.activatesAsDeputy(holder(activating, random)));
  }

  private void adds(CertificatesPage page, TokenUser token, RandomGenerator random) {
    ledger.note("addDeputy", page.adds(token, holder(page.user(), random)));
  }

  /// A holder with a mobile of his own, and its code.
  private Map<String, Object> holder(TokenUser caller, RandomGenerator random) {
    String mobile = "139%08d".formatted(random.nextInt(100_000_000));
    ledger.note("sendMobileCode", caller.asksForMobileCode(mobile));
    String code = site.world().inbox().latestCode(mobile).orElse("000000");
    return TokenUser.holderForm("昵称" + random.nextInt(10), mobile, code);
  }

  private void deregisters(CertificatesPage page, TokenUser token) {
    id(page, token).forEach(id -> ledger.note("deregister", page.deregisters(id)));
  }

  private void enables(CertificatesPage page, TokenUser token) {
    id(page, token).forEach(id -> ledger.note("enable", page.enables(id, token)));
  }

  private void edits(CertificatesPage page, TokenUser token, RandomGenerator random) {
    var edit = Map.<String, Object>of("nickname", "昵称" + random.nextInt(1_000_000));
    id(page, token).forEach(id -> ledger.note("edit", page.edits(id, edit)));
  }

  private void authorises(CertificatesPage page, TokenUser token, RandomGenerator random) {
    AuthorisationPage authorising = new AuthorisationPage(page.user());
    String[] items = ITEMS.stream().filter(_ -> random.nextBoolean()).toArray(String[]::new);
    id(page, token).stream()
        .map(id -> ledger.note("openAuthorisation", authorising.opens(pick(id, items))))
        .filter(opened -> opened.status() == 201)
        .forEach(opened -> seals(authorising, opened.at("/id")));
  }

  /// The history tells the seal, and what came of it: the deputy has its items, or the form is
  /// void.
  private void seals(AuthorisationPage authorising, String signing) {
    Reply prepared = authorising.user().preparesSeal(signing);
    if (prepared.status() == 200) {
      ledger.note("seal", authorising.user().seals(signing, prepared));
    }
    countTheEnd(signing, "authorise done");
  }

  /// The history tells what became of every signing session, whoever ended it.
  void countTheEnd(String signing, String ifCompleted) {
    String state = records.signing(signing);
    switch (state) {
      case "COMPLETED" -> ledger.count(ifCompleted);
      case "VOIDED" -> ledger.count("voidSigning done");
      case "CANCELLED" -> ledger.count("cancelSigning done");
      default -> throw new IllegalStateException(signing + " is " + state);
    }
  }

  private synchronized void renews(int which) {
    TokenUser renewed = firm.renewed(tokens.get(which));
    tokens.set(which, renewed);
    Reply arrival = logsIn(renewed);
    if (arrival.status() == 200 && arrival.at("/outcome").equals("certificateChanged")) {
      ledger.note("updateCertificate", renewed.in(arrival).confirmsUpdate());
    }
  }

  /// Who had the deputy's token has the main certificate's, and the other way round.
  void swapped(int which, TokenUser old, TokenUser heir) {
    tokens.set(which, old);
    main = heir.in(logsIn(heir).expect(200));
  }

  /// What the server calls the token's certificate, if it knows it.
  static List<String> id(CertificatesPage page, TokenUser token) {
    List<String> ids = new ArrayList<>();
    for (JsonNode row : page.list().expect(200).json().get("certificates")) {
      if (row.get("uniqueId").asText().equals(Firm.imprint(token).uniqueId())) {
        ids.add(row.get("id").asText());
      }
    }
    return ids;
  }

  CertificatesPage page(int node) {
    return new CertificatesPage(main.movedTo(site.api(node)));
  }

  /// The list as the main certificate sees it, whichever that is at the moment.
  Reply list(int node) {
    Reply list = page(node).list();
    while (list.status() == 401) {
      list = page(node).list();
    }
    return list;
  }

  TokenUser token(int which) {
    return tokens.get(which);
  }

  TokenUser main() {
    return main;
  }

  Records records() {
    return records;
  }

  Ledger ledger() {
    return ledger;
  }

  Firm firm() {
    return firm;
  }
}
