package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.authority.Flaw;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.token.VirtualToken;

@ExtendWith(SharedSite.class)
class RefusedLogInIT {

  private static final String ANY_NAME = "00000000-0000-0000-0000-000000000001";

  private final Site site;

  RefusedLogInIT(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @DisplayName("L-3, L-4: what is wrong with a certificate has its own code")
  @CsvSource({
    "RSA, EXPIRED, certificate-expired",
    "SM2, EXPIRED, certificate-expired",
    "P256, NOT_YET_VALID, certificate-not-yet-valid",
    "RSA, OTHER_CA, certificate-untrusted",
    "SM2, OTHER_CA, certificate-untrusted",
    "P256, IMPOSTOR_CA, certificate-untrusted",
    "P256, SELF_SIGNED, certificate-untrusted",
    "RSA, EXPIRED_ISSUER, certificate-untrusted",
    "RSA, ENCRYPTION_ONLY, certificate-not-for-signing",
    "SM2, ENCRYPTION_ONLY, certificate-not-for-signing",
    "P256, NO_KEY_USAGE, certificate-not-for-signing",
    "RSA, SHA1, certificate-algorithm-refused",
    "RSA, RSA_1024, certificate-algorithm-refused",
    "P256, WRONG_USCC_DIGIT, certificate-names-no-enterprise",
    "SM2, NO_USCC, certificate-names-no-enterprise",
    "RSA, NO_UNIQUE_ID, certificate-names-no-enterprise",
    "P256, NO_ORGANISATION, certificate-names-no-enterprise",
    "SM2, UNIQUE_ID_OF_ANOTHER_USCC, certificate-contradicts-itself"
  })
  void what_is_wrong_with_a_certificate_has_its_own_code(
      Algorithm algorithm, Flaw flaw, String code) {
    Reply reply = Firm.foreign(site, algorithm).token(flaw).logsIn();

    assertThat(reply.code()).isEqualTo(code);
    assertThat(reply.status()).isBetween(400, 499);
  }

  @Test
  @DisplayName("L-4: one whose certificate expired is told where to renew it")
  void one_whose_certificate_expired_is_told_where_to_renew_it() {
    Reply reply = Firm.foreign(site, Algorithm.RSA).token(Flaw.EXPIRED).logsIn();

    assertThat(reply.text()).contains("https://www.962600.com/");
  }

  @Test
  @DisplayName("L-2: a challenge of another purpose is refused")
  void a_challenge_of_another_purpose_is_refused() {
    TokenUser token = Firm.foreign(site, Algorithm.P256).token();

    assertThat(token.post(token.answer(token.challenge("upgrade", ANY_NAME))).code())
        .isEqualTo("challenge-for-another-purpose");
  }

  @Test
  @DisplayName("L-2: an answer counts once, at whichever node")
  void an_answer_counts_once_at_whichever_node() {
    TokenUser token = Firm.foreign(site, Algorithm.RSA).token();
    Map<String, Object> answer = token.answer(token.challenge("logIn"));

    token.post(answer).expect(200);
    assertThat(token.post(answer).code()).isEqualTo("challenge-gone");
    assertThat(token.calling(site.api(1)).post(answer).code()).isEqualTo("challenge-gone");
  }

  @Test
  @DisplayName("L-2: an altered challenge is none")
  void an_altered_challenge_is_none() {
    TokenUser token = Firm.foreign(site, Algorithm.RSA).token();
    Map<String, Object> answer = token.answer(token.challenge("logIn"));
    String challenge = String.valueOf(answer.get("challenge"));
    answer.put("challenge", challenge.replace('A', 'B').concat("x"));

    assertThat(token.post(answer).code()).isEqualTo("challenge-gone");
  }

  @Test
  @DisplayName("L-3: the signature of another token is wrong")
  void the_signature_of_another_token_is_wrong() {
    Firm firm = Firm.foreign(site, Algorithm.SM2);
    TokenUser token = firm.token("101");
    Map<String, Object> answer = token.answer(token.challenge("logIn"));
    answer.put("certificate", firm.token("201").token().certificate());

    assertThat(token.post(answer).code()).isEqualTo("signature-wrong");
  }

  @Test
  @DisplayName("L-4: a renewed certificate is not let in before the record follows")
  void a_renewed_certificate_is_not_let_in_before_the_record_follows() {
    Firm firm = Firm.local(site, Algorithm.P256);
    VirtualToken first =
        site.world().authorities().forKeys(Algorithm.P256).issue(firm.enterprise());
    firm.activates(firm.arrives(firm.user(first)));
    VirtualToken renewed = site.world().authorities().forKeys(Algorithm.P256).renew(first);

    Reply shown = firm.user(renewed).logsIn().expect(200);
    assertThat(shown.at("/outcome")).isEqualTo("certificateChanged");
    assertThat(shown.at("/session/kind")).isEqualTo("updating");
  }

  @Test
  @DisplayName("L-4: a second token of an enterprise that has a main is to become a deputy")
  void a_second_token_is_to_become_a_deputy() {
    Firm firm = Firm.local(site, Algorithm.P256);
    firm.activates(firm.arrives(firm.token("101")));

    Reply second = firm.token("201").logsIn().expect(200);
    assertThat(second.at("/outcome")).isEqualTo("deputyActivationNeeded");
  }

  @Test
  @DisplayName("L-6: a session that logged out is honoured by no node")
  void a_session_that_logged_out_is_honoured_by_no_node() {
    Firm firm = Firm.foreign(site, Algorithm.P256);
    TokenUser user = firm.arrives(firm.token());
    user.session().expect(200);

    user.logsOut().expect(204);

    assertThat(user.session().code()).isEqualTo("session-ended");
    assertThat(user.movedTo(site.api(1)).session().code()).isEqualTo("session-ended");
  }

  @Test
  @DisplayName("L-6: a token that is good for activating is good for nothing else")
  void a_token_that_is_good_for_activating_is_good_for_nothing_else() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser main = firm.token("101");
    Reply done = firm.activates(firm.arrives(main));
    TokenUser second = firm.arrives(firm.token("201"));

    assertThat(second.downloads(done.at("/form/id")).code()).isEqualTo("session-not-for-this");
    assertThat(main.in(main.logsIn()).activationPage().code()).isEqualTo("session-not-for-this");
  }
}
