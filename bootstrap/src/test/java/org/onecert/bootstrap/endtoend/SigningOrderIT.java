package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

@ExtendWith(SharedSite.class)
class SigningOrderIT {

  private final Site site;
  private final Firm firm;
  private final TokenUser user;

  SigningOrderIT(Site site) {
    this.site = site;
    this.firm = Firm.local(site, Algorithm.P256);
    this.user = firm.arrives(firm.token());
  }

  @Test
  @DisplayName("S-1: the legal representative cannot sign before the enterprise has sealed")
  void the_representative_cannot_sign_before_the_enterprise_has_sealed() {
    String id = firm.opens(user).at("/id");

    assertThat(user.asksForRepresentativeCode(id).code()).isEqualTo("not-this-signatorys-turn");
    assertThat(user.signsAsRepresentative(id, "123456").code())
        .isEqualTo("not-this-signatorys-turn");
    assertThat(user.signingSession(id).at("/state")).isEqualTo("awaitingSeal");
  }

  @Test
  @DisplayName("S-2: a seal that was not prepared is refused")
  void a_seal_that_was_not_prepared_is_refused() {
    String id = firm.opens(user).at("/id");

    assertThat(user.postsSeal(id, user.token().sign("AAAA")).code())
        .isEqualTo("signature-not-prepared");
  }

  @Test
  @DisplayName("S-2: another token's seal, or one over other octets, leaves the session as it was")
  void a_wrong_seal_leaves_the_session_as_it_was() {
    String id = firm.opens(user).at("/id");
    Reply preparation = user.preparesSeal(id).expect(200);
    String toBeSigned = preparation.at("/toBeSigned");

    assertThat(user.postsSeal(id, firm.token("201").token().sign(toBeSigned)).code())
        .isEqualTo("signature-wrong");
    assertThat(user.postsSeal(id, user.token().sign("AAAA")).code()).isEqualTo("signature-wrong");
    assertThat(user.signingSession(id).at("/state")).isEqualTo("awaitingSeal");
    assertThat(user.preparesSeal(id).at("/toBeSigned")).isEqualTo(toBeSigned);
    user.seals(id, preparation).expect(200);
  }

  @Test
  @DisplayName("S-1: what is told at first is what is told later")
  void what_is_told_at_first_is_what_is_told_later() {
    Reply opened = firm.opens(user).expect(201);

    assertThat(user.signingSession(opened.at("/id")).json()).isEqualTo(opened.json());
  }

  @Test
  @DisplayName("S-1: a session is taken up on another node, and by nobody whom it does not concern")
  void a_session_is_taken_up_on_another_node_and_by_no_stranger() {
    Reply opened = firm.opens(user).expect(201);
    String id = opened.at("/id");
    Firm other = Firm.local(site, Algorithm.P256);
    TokenUser stranger = other.arrives(other.token());

    assertThat(stranger.signingSession(id).code()).isEqualTo("signing-session-unknown");
    assertThat(stranger.preparesSeal(id).code()).isEqualTo("signing-session-unknown");
    assertThat(stranger.document(id).code()).isEqualTo("signing-session-unknown");
    assertThat(user.movedTo(site.api(1)).preparesSeal(id).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("S-6: a session that was given up takes no signature and leaves no trace")
  void a_session_that_was_given_up_takes_no_signature() {
    String id = firm.opens(user).at("/id");
    Reply preparation = user.preparesSeal(id).expect(200);

    user.cancels(id).expect(200);

    assertThat(user.seals(id, preparation).code()).isEqualTo("signing-cancelled");
    assertThat(firm.token("201").logsIn().at("/outcome")).isEqualTo("mainActivationNeeded");
  }

  @Test
  @DisplayName("S-3: a wrong code releases nothing, and five burn it")
  void a_wrong_code_releases_nothing() {
    String id = firm.sealed(user);
    String right = firm.representativeCode(user, id);
    String wrong = right.equals("000000") ? "111111" : "000000";
    for (int i = 0; i < 4; i++) {
      assertThat(user.signsAsRepresentative(id, wrong).code()).isEqualTo("code-wrong");
    }
    assertThat(user.signsAsRepresentative(id, wrong).code()).isEqualTo("code-burnt");

    assertThat(user.signsAsRepresentative(id, right).code()).isEqualTo("code-burnt");
    assertThat(user.signingSession(id).at("/state")).isEqualTo("awaitingRepresentative");
  }

  @Test
  @DisplayName("S-5: asking again after the last signature gives the same answer")
  void asking_again_after_the_last_signature_gives_the_same_answer() {
    String id = firm.sealed(user);
    String code = firm.representativeCode(user, id);
    Reply first = user.signsAsRepresentative(id, code).expect(200);

    Reply again = user.signsAsRepresentative(id, code).expect(200);

    assertThat(again.at("/form/id")).isEqualTo(first.at("/form/id"));
    assertThat(again.json().get("signingSession")).isEqualTo(first.json().get("signingSession"));
    assertThat(again.json().at("/session/kind").asText()).isEqualTo("admitted");
  }
}
