package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

@ExtendWith(SharedSite.class)
class HostileRequestIT {

  private static final String LOGINS = "/api/v1/logins";
  private static final String JSON = "application/json";

  private final Site site;

  HostileRequestIT(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{",
        "[]",
        "null",
        "\"text\"",
        "{\"challenge\": 1}",
        "{\"challenge\": \"a\", \"challenge\": \"b\"}",
        "{\"certificateUniqueId\": \"101@XY91310110MA1G8U1T2T\"}",
        "{\"challenge\": {\"a\": {\"a\": {\"a\": {}}}}}"
      })
  @DisplayName("a body that is not understood is a problem with a code")
  void a_body_that_is_not_understood_is_a_problem(String body) {
    assertProblem(site.api().post(LOGINS, JSON, body), 400);
  }

  @Test
  @DisplayName("wrong base64 is named by its field")
  void wrong_base64_is_named_by_its_field() {
    TokenUser token = Firm.foreign(site, Algorithm.P256).token();
    Map<String, Object> answer = new HashMap<>(token.answer(token.challenge("logIn")));
    answer.put("signature", "not base64!");

    Reply reply = token.post(answer);

    assertProblem(reply, 400);
    assertThat(reply.at("/errors/0/field")).isEqualTo("signature");
  }

  @Test
  @DisplayName("ten megabytes are turned down, by their length")
  void ten_megabytes_are_turned_down() {
    String body = "{\"challenge\": \"" + "a".repeat(10_000_000) + "\"}";

    assertProblem(site.api().post(LOGINS, JSON, body), 413);
  }

  @Test
  @DisplayName("a certificate of garbage is malformed")
  void a_certificate_of_garbage_is_malformed() {
    TokenUser token = Firm.foreign(site, Algorithm.P256).token();
    Map<String, Object> answer = new HashMap<>(token.answer(token.challenge("logIn")));
    answer.put("certificate", "AAAA");

    assertThat(token.post(answer).code()).isEqualTo("certificate-malformed");
  }

  @Test
  @DisplayName("L-1, L-3: no log-in without a signature")
  void no_log_in_without_a_signature() {
    TokenUser token = Firm.foreign(site, Algorithm.RSA).token();
    Map<String, Object> answer = new HashMap<>(token.answer(token.challenge("logIn")));
    answer.remove("signature");
    assertProblem(token.post(answer), 400);

    answer.put("signature", "");
    assertProblem(token.post(answer), 400);
  }

  @Test
  @DisplayName("L-6: whoever has no token, or a wrong one, is not logged in")
  void whoever_has_no_token_is_not_logged_in() {
    assertProblem(site.api().get("/api/v1/session"), 401);
    assertProblem(site.api().as("garbage").get("/api/v1/session"), 401);
    assertProblem(
        site.api().as("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.").get("/api/v1/session"), 401);
    assertProblem(site.api().post("/api/v1/operator/personal-certificates", Map.of()), 401);
  }

  @Test
  @DisplayName("what is not there, not allowed or not spoken is a problem too")
  void what_is_not_there_is_a_problem_too() {
    assertProblem(site.api().get("/api/v1/nothing"), 404);
    assertProblem(site.api().get(LOGINS), 405);
    assertProblem(site.api().post(LOGINS, "text/plain", "hello"), 415);
    assertProblem(site.api().get("/api/v1/signing-sessions/not-a-uuid"), 401);
  }

  @Test
  @DisplayName("S-5: an idempotency key answers once, and only for the same request")
  void an_idempotency_key_answers_once() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = firm.arrives(firm.token());
    Map<String, Object> form = user.form(firm.holder().mobile(), firm.holderCode(user));
    TokenUser keyed = user.calling(user.api().with("Idempotency-Key", "opening-1"));

    Reply first = keyed.opensActivation(form).expect(201);
    Reply again = keyed.opensActivation(form).expect(201);
    form.put("nickname", "另一个");

    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(keyed.opensActivation(form).code()).isEqualTo("idempotency-key-reused");
  }

  private static void assertProblem(Reply reply, int status) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(reply.code()).matches("[a-z]+(-[a-z]+)*");
  }
}
