package org.onecert.bootstrap.life;

import java.util.Set;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.client.UpgradePage;

/// Deputies of a household become main, or try to.
final class Upgrades {

  private final Household household;

  Upgrades(Household household) {
    this.household = household;
  }

  /// The main certificate hands over to a deputy. Whoever is renewed at that moment waits: who has
  /// which token is known to us alone.
  void byMain(int which) {
    synchronized (household) {
      handsOver(which);
    }
  }

  private void handsOver(int which) {
    TokenUser heir = household.token(which);
    TokenUser old = household.main();
    UpgradePage page = new UpgradePage(old);
    for (String id : Household.id(new CertificatesPage(old), heir)) {
      Reply confirmed = household.ledger().note("openUpgrade", page.confirms(id));
      if (confirmed.status() == 201) {
        String upgrade = confirmed.at("/id");
        household.ledger().note("upgrade", page.completes(upgrade, heir), Set.of(200));
        countTheEndOfUpgrade(upgrade, page);
        if (household.records().upgrade(upgrade).equals("COMPLETED")) {
          household.swapped(which, old, heir);
        }
      }
    }
  }

  private void countTheEndOfUpgrade(String upgrade, UpgradePage page) {
    if (household.records().upgrade(upgrade).equals("PENDING")) {
      household.ledger().note("cancelUpgrade", page.cancels(upgrade), Set.of(200));
    }
    String state = household.records().upgrade(upgrade);
    switch (state) {
      case "COMPLETED" -> countTheSwap();
      case "VOIDED" -> household.ledger().count("voidUpgrade done");
      case "CANCELLED" -> household.ledger().count("cancelUpgrade done");
      default -> throw new IllegalStateException(upgrade + " is " + state);
    }
  }

  private void countTheSwap() {
    household.ledger().count("upgrade done");
    household.ledger().count("demote done");
  }

  /// A deputy upgrades itself.
  void byItself(int which) {
    synchronized (household) {
      upgradesItself(which);
    }
  }

  private void upgradesItself(int which) {
    TokenUser heir = household.token(which);
    Reply arrival = household.logsIn(heir);
    if (arrival.status() != 200 || !arrival.at("/outcome").equals("admitted")) {
      return;
    }
    TokenUser deputy = heir.in(arrival);
    UpgradePage page = new UpgradePage(deputy);
    String id = deputy.session().expect(200).at("/certificateId");
    Reply opened = household.ledger().note("openUpgrade", page.opensForm(id));
    if (opened.status() == 201) {
      signs(which, heir, deputy, opened.at("/id"));
    }
  }

  private void signs(int which, TokenUser heir, TokenUser deputy, String signing) {
    TokenUser old = household.main();
    Reply prepared = deputy.preparesSeal(signing);
    if (prepared.status() == 200
        && household.ledger().note("seal", deputy.seals(signing, prepared)).status() == 200) {
      Reply sent =
          household
              .ledger()
              .note("sendRepresentativeCode", deputy.asksForRepresentativeCode(signing));
      if (sent.status() == 202) {
        String code = household.firm().code(household.firm().enterprise().representative());
        household
            .ledger()
            .note("signAsRepresentative", deputy.signsAsRepresentative(signing, code));
      }
    }
    household.countTheEnd(signing, "upgrade done");
    if (household.records().signing(signing).equals("COMPLETED")) {
      household.ledger().count("demote done");
      household.swapped(which, old, heir);
    }
  }
}
