package org.onecert.token.csc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.application.port.PersonalSigning.SignatureActivation;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeSentRecently;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.fixtures.csc.Quirk;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.token.BouncyCastle;
import org.onecert.token.Utf8;
import org.onecert.token.Waiting;
import org.onecert.token.personal.People;
import org.onecert.token.personal.Requests;
import org.onecert.token.personal.SigningByCodeContract;
import org.onecert.token.x509.TokenSignature;

@DisplayName("S-3 A code of a signing service")
class CscSigningByCodeTest extends SigningByCodeContract {

  private final RemoteSite site = RemoteSite.with(Algorithm.P256, Quirk.NONE);

  @Override
  protected RemoteSite service() {
    return site;
  }

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource({"P256, NONE", "P256, CHALLENGE", "RSA, NONE", "RSA, PLAIN_RSA"})
  void releases_a_signature_that_verifies(Algorithm algorithm, Quirk quirk) {
    try (RemoteSite other = RemoteSite.with(algorithm, quirk)) {
      var request = Requests.of(Requests.FORM);
      var activation = activation(other.authorises(request, other.sendsCode(request)));

      Octets signature = other.signs(activation, Requests.FORM);

      var leaf = Certificate.getInstance(other.credential().chain().getFirst().toArray());
      var key = BouncyCastle.publicKey(leaf.getSubjectPublicKeyInfo());
      assertThat(TokenSignature.holds(key, Requests.FORM, signature)).isTrue();
    }
  }

  @Test
  void has_the_service_sign_once_however_often_it_is_shown() {
    var request = Requests.of(Requests.FORM);
    String code = site.sendsCode(request);
    for (int i = 0; i < 3; i++) {
      site.signs(activation(site.authorises(request, code)), Requests.FORM);
    }

    assertThat(site.provider().asked("credentials/authorize")).isEqualTo(1);
    assertThat(site.provider().asked("signatures/signHash")).isEqualTo(1);
    assertThat(site.provider().asked("oauth2/token")).isEqualTo(1);
  }

  @Test
  void counts_wrong_tries_after_it_was_accepted_too() {
    var request = Requests.of(Requests.FORM);
    String code = site.sendsCode(request);
    site.authorises(request, code);

    assertThat(site.authorises(request, other(code))).isEqualTo(refused(4));
    assertThat(site.authorises(request, code)).isInstanceOf(Accepted.class);
    assertThat(site.provider().asked("credentials/authorize")).isEqualTo(1);
  }

  @Test
  void serves_what_it_was_sent_for_and_not_what_was_asked_for_before() {
    var first = Requests.of(Requests.FORM);
    var second = Requests.of(new UUID(1, 2), Utf8.octets("another form"));
    site.sendsCode(first);
    assertThat(Waiting.result(site.signing().sendCode(site.credential(), second, People.ASKER)))
        .isEqualTo(Outcome.refused(new CodeSentRecently(Duration.ofSeconds(90))));
    site.passes(Duration.ofSeconds(90));
    String code = site.sendsCode(second);

    assertThat(site.authorises(first, code)).isEqualTo(Outcome.refused(CodeRefusal.CODE_GONE));
    assertThat(site.authorises(second, code)).isInstanceOf(Accepted.class);
  }

  @Test
  void is_not_asked_for_without_one_that_was_sent() {
    assertThat(site.authorises(Requests.of(Requests.FORM), "123456"))
        .isEqualTo(Outcome.refused(CodeRefusal.CODE_GONE));
    assertThat(site.provider().asked("credentials/authorize")).isZero();
  }

  @Test
  void is_burnt_when_the_service_has_locked_the_credential() {
    var request = Requests.of(Requests.FORM);
    String code = site.sendsCode(request);
    site.provider().locks(site.credential().id());

    assertThat(site.authorises(request, code)).isEqualTo(Outcome.refused(CodeRefusal.CODE_BURNT));
    assertThat(site.authorises(request, code)).isEqualTo(Outcome.refused(CodeRefusal.CODE_BURNT));
    assertThat(site.provider().asked("credentials/authorize")).isEqualTo(1);
  }

  @Test
  void is_guessed_five_times_by_64_parallel_guessers() throws InterruptedException {
    var request = Requests.of(Requests.FORM);
    String wrong = other(site.sendsCode(request));
    Callable<Outcome<SignatureActivation>> guess = () -> site.authorises(request, wrong);
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      crowd.invokeAll(Collections.nCopies(64, guess));
    }

    assertThat(site.provider().asked("credentials/authorize")).isEqualTo(5);
  }

  @Test
  void may_be_right_at_the_fifth_try() {
    var request = Requests.of(Requests.FORM);
    String code = site.sendsCode(request);
    for (int left = 4; left > 0; left--) {
      assertThat(site.authorises(request, other(code))).isEqualTo(refused(left));
    }
    assertThat(site.authorises(request, code)).isInstanceOf(Accepted.class);
  }

  private static Outcome<SignatureActivation> refused(int triesLeft) {
    return Outcome.refused(new CodeWrong(triesLeft));
  }

  private static String other(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }
}
