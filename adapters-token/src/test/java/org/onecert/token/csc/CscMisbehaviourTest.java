package org.onecert.token.csc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.port.SigningServiceUnavailable;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.fixtures.csc.Behaviour;
import org.onecert.fixtures.csc.Quirk;
import org.onecert.fixtures.csc.SigningProvider;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.token.Waiting;
import org.onecert.token.personal.People;
import org.onecert.token.personal.Requests;

@DisplayName("P-1 What a signing service answers counts as hostile")
class CscMisbehaviourTest {

  private final RemoteSite site = RemoteSite.with(Algorithm.P256, Quirk.NONE);

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"GOOD", "SLOW"})
  void a_token_that_is_none_is_a_failure(Behaviour behaviour) {
    site.provider().answers("oauth2/token", behaviour);

    fails(this::find);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"GOOD", "SLOW", "EMPTY"})
  void a_list_that_is_none_is_a_failure_and_never_an_absence(Behaviour behaviour) {
    site.provider().answers("credentials/list", behaviour);

    fails(this::find);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"GOOD", "SLOW"})
  void information_that_is_none_is_a_failure(Behaviour behaviour) {
    site.provider().answers("credentials/info", behaviour);

    fails(this::find);
  }

  @ParameterizedTest
  @EnumSource(names = {"OVERSIZE", "BROKEN", "UNAUTHORISED"})
  void a_code_that_is_not_sent_is_told_and_can_be_asked_for_again(Behaviour behaviour) {
    var request = Requests.of(Requests.FORM);
    site.provider().answers("credentials/sendOTP", behaviour);
    assertThat(Waiting.result(site.signing().sendCode(site.credential(), request, People.ASKER)))
        .isEqualTo(Outcome.refused(CodeRefusal.MESSAGE_NOT_SENT));
    site.provider().answers("credentials/sendOTP", Behaviour.GOOD);

    assertThat(Waiting.result(site.signing().sendCode(site.credential(), request, People.ASKER)))
        .isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @CsvSource({"GARBAGE", "EMPTY", "OVERSIZE", "BROKEN", "UNAUTHORISED"})
  void a_try_that_was_not_judged_does_not_count(Behaviour behaviour) {
    var request = Requests.of(Requests.FORM);
    String code = site.sendsCode(request);
    site.provider().answers("credentials/authorize", behaviour);
    for (int i = 0; i < 6; i++) {
      fails(() -> site.authorises(request, code));
    }
    site.provider().answers("credentials/authorize", Behaviour.GOOD);

    assertThat(site.authorises(request, code)).isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"GOOD", "SLOW"})
  void a_signature_that_does_not_come_is_a_failure_and_costs_the_code(Behaviour behaviour) {
    var request = Requests.of(Requests.FORM);
    String code = site.sendsCode(request);
    site.provider().answers("signatures/signHash", behaviour);
    fails(() -> site.authorises(request, code));
    site.provider().answers("signatures/signHash", Behaviour.GOOD);

    assertThat(site.authorises(request, code)).isEqualTo(Outcome.refused(new CodeWrong(4)));
  }

  @Test
  void a_signature_over_something_else_is_never_handed_out() {
    var request = Requests.of(Requests.FORM);
    String code = site.sendsCode(request);
    site.provider().signsWrongly();
    var authorised = site.authorises(request, code);

    assertThat(authorised).isInstanceOf(Accepted.class);
    fails(() -> authorised.map(activation -> site.signs(activation, Requests.FORM)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"oauth2/token", "credentials/list", "credentials/info"})
  void a_service_that_takes_long_is_a_failure(String method) {
    site.provider().answers(method, Behaviour.SLOW);

    fails(() -> Waiting.result(site.impatientNode().find(People.ZHANG)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"credentials/authorize", "signatures/signHash"})
  void a_code_whose_use_takes_long_is_a_failure(String method) {
    var request = Requests.of(Requests.FORM);
    String code = site.sendsCode(request);
    var credential = site.credential();
    site.provider().answers(method, Behaviour.SLOW);

    fails(() -> Waiting.result(site.impatientNode().authorise(credential, request, code)));
  }

  @Test
  void a_service_that_lost_its_tokens_is_asked_with_a_new_one() {
    find();
    site.provider().forgetsTokens();
    find();

    assertThat(site.provider().asked("oauth2/token")).isGreaterThanOrEqualTo(2);
  }

  @Test
  void a_service_that_is_not_there_is_a_failure() {
    var nobody = RemoteSite.settings(URI.create("http://127.0.0.1:1"), "secret");

    fails(() -> Waiting.result(site.node(nobody).find(People.ZHANG)));
  }

  @Test
  void a_wrong_secret_is_a_failure_that_does_not_tell_it() {
    var wrong = RemoteSite.settings(site.provider().url(), "wrong-secret");

    fails(() -> Waiting.result(site.node(wrong).find(People.ZHANG)));
    assertThat(wrong.toString()).doesNotContain("secret");
  }

  private void find() {
    assertThat(Waiting.result(site.signing().find(People.ZHANG))).isPresent();
  }

  /// Neither secrets nor people's data nor the service's own words get into the log.
  private static void fails(ThrowingCallable request) {
    assertThatExceptionOfType(SigningServiceUnavailable.class)
        .isThrownBy(request)
        .satisfies(failure ->
            assertThat(trace(failure))
                .doesNotContain(
                    "secret", "Welcome", "xxx", People.NUMBER, SigningProvider.CLIENT_SECRET));
  }

  private static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
