package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Crowd;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

@ExtendWith(SharedSite.class)
class SixtyFourAtOnceIT {

  private static final int CROWD = 64;

  private final Site site;
  private final Records records;

  SixtyFourAtOnceIT(Site site) {
    this.site = site;
    this.records = Records.of(site);
  }

  @Test
  @DisplayName("L-2: of 64 simultaneous posts of one answer on two nodes exactly one succeeds")
  void posts_of_one_answer_succeed_once() {
    TokenUser token = Firm.foreign(site, Algorithm.P256).token();
    Map<String, Object> answer = token.answer(token.challenge("logIn"));

    List<Reply> replies = Crowd.of(CROWD, i -> atEither(token, i).post(answer));

    assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(1);
    assertThat(replies.stream().filter(reply -> reply.code().equals("challenge-gone")))
        .hasSize(CROWD - 1);
  }

  @Test
  @DisplayName("A-5, S-5: 64 simultaneous completions on two nodes have one effect and one answer")
  void completions_have_one_effect_and_one_answer() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = firm.arrives(firm.token());
    String id = firm.sealed(user);
    String code = firm.representativeCode(user, id);

    List<Reply> replies = Crowd.of(CROWD, i -> atEither(user, i).signsAsRepresentative(id, code));

    String uscc = firm.enterprise().uscc();
    assertThat(replies).allMatch(reply -> reply.status() == 200);
    assertThat(replies.stream().map(reply -> reply.at("/form/id")).distinct()).hasSize(1);
    assertThat(records.enterprises(uscc)).isEqualTo(1);
    assertThat(records.forms(uscc)).isEqualTo(1);
    assertThat(records.done("ACTIVATE_MAIN", uscc)).isEqualTo(1);
  }

  @Test
  @DisplayName("A-5: of two first certificates one becomes main, the other is told to be a deputy")
  void two_first_certificates_make_one_main() {
    Firm firm = Firm.local(site, Algorithm.P256);
    List<TokenUser> users =
        List.of(firm.arrives(firm.token("101")), firm.arrives(firm.token("201")));
    List<String> ids = users.stream().map(firm::sealed).toList();
    String first = firm.representativeCode(users.get(0), ids.get(0));
    String second = firm.representativeCode(users.get(1), ids.get(1));
    List<String> codes = List.of(first, second);

    List<Reply> replies =
        Crowd.of(2, i -> atEither(users.get(i), i).signsAsRepresentative(ids.get(i), codes.get(i)));

    assertThat(replies.stream().map(Reply::status)).containsExactlyInAnyOrder(200, 409);
    assertThat(replies.stream().map(Reply::code)).contains("enterprise-has-main");
    assertThat(records.mains(firm.enterprise().uscc())).isEqualTo(1);
    int loser = replies.get(0).status() == 409 ? 0 : 1;
    assertThat(users.get(loser).signingSession(ids.get(loser)).at("/state")).isEqualTo("void");
    assertThat(users.get(loser).calling(site.api()).logsIn().at("/outcome"))
        .isEqualTo("deputyActivationNeeded");
  }

  @Test
  @DisplayName("S-3: of 64 simultaneous guesses on two nodes five count")
  void five_guesses_count() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = firm.arrives(firm.token());
    String id = firm.sealed(user);
    String right = firm.representativeCode(user, id);
    String wrong = right.equals("000000") ? "111111" : "000000";

    List<Reply> replies = Crowd.of(CROWD, i -> atEither(user, i).signsAsRepresentative(id, wrong));

    assertThat(replies.stream().filter(reply -> reply.code().equals("code-wrong"))).hasSize(4);
    assertThat(replies.stream().filter(reply -> reply.code().equals("code-burnt")))
        .hasSize(CROWD - 4);
    assertThat(user.signsAsRepresentative(id, right).code()).isEqualTo("code-burnt");
  }

  @Test
  @DisplayName("S-3: 64 simultaneous openings with one code open one session")
  void openings_with_one_code_open_one_session() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = firm.arrives(firm.token());
    Map<String, Object> form = user.form(firm.holder().mobile(), firm.holderCode(user));

    List<Reply> replies = Crowd.of(CROWD, i -> atEither(user, i).opensActivation(form));

    assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(1);
    assertThat(replies.stream().filter(reply -> reply.code().equals("code-gone")))
        .hasSize(CROWD - 1);
  }

  private TokenUser atEither(TokenUser user, int number) {
    return user.movedTo(site.api(number % 2));
  }
}
