package org.onecert.token.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.application.port.PersonalCertificateIssuer.KeyKind;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.application.port.PersonalSigning.SignatureActivation;
import org.onecert.application.port.TextMessages.Handover;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeSentRecently;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.token.BouncyCastle;
import org.onecert.token.Utf8;
import org.onecert.token.Waiting;
import org.onecert.token.x509.TokenSignature;

@DisplayName("S-3 A code")
class SigningByCodeTest {

  private final Service service = new Service(KeyKind.P256);

  @ParameterizedTest
  @EnumSource
  void releases_a_signature_that_verifies(KeyKind kind) {
    var hosted = new Service(kind);
    var request = Service.request(Service.FORM);
    var activation = activation(hosted.authorises(request, hosted.sendsCode(request)));

    Octets signature = hosted.signs(activation, Service.FORM);

    var certificate = Certificate.getInstance(hosted.issued().chain().getFirst().toArray());
    var key = BouncyCastle.publicKey(certificate.getSubjectPublicKeyInfo());
    assertThat(TokenSignature.holds(key, Service.FORM, signature)).isTrue();
  }

  @Test
  void comes_with_what_it_is_for_and_a_warning() {
    String code = service.sendsCode(Service.request(Service.FORM));
    var message = service.inbox().getLast();

    assertThat(code).matches("[0-9]{6}");
    assertThat(message.mobile()).isEqualTo(People.MOBILE);
    assertThat(message.text()).contains("上海申浦建设集团有限公司", "企业主证书首次开通确认表", "法定代表人", "30分钟", "请勿告诉任何人");
    assertThat(message.toString()).doesNotContain(code);
  }

  @Test
  void is_announced_with_the_mobile_masked() {
    var sent =
        Waiting.result(
            service.signing().sendCode(service.credential(), Service.request(Service.FORM)));

    assertThat(sent)
        .isEqualTo(
            Outcome.accepted(
                new CodeTicket(
                    "138****8000",
                    service.now().plus(Duration.ofSeconds(90)),
                    service.now().plus(Duration.ofMinutes(30)))));
  }

  @Test
  void is_sent_again_after_90_seconds_at_the_earliest() {
    var request = Service.request(Service.FORM);
    service.sendsCode(request);
    service.passes(Duration.ofMillis(89_999));
    assertThat(Waiting.result(service.signing().sendCode(service.credential(), request)))
        .isEqualTo(Outcome.refused(new CodeSentRecently(Duration.ofMillis(1))));
    service.passes(Duration.ofMillis(1));
    assertThat(Waiting.result(service.signing().sendCode(service.credential(), request)))
        .isInstanceOf(Accepted.class);
    assertThat(service.inbox()).hasSize(2);
  }

  @Test
  void that_the_gateway_did_not_take_leaves_nothing_behind() {
    var request = Service.request(Service.FORM);
    service.gatewayAnswers(Handover.FAILED);
    assertThat(Waiting.result(service.signing().sendCode(service.credential(), request)))
        .isEqualTo(Outcome.refused(CodeRefusal.MESSAGE_NOT_SENT));
    String lost = service.inbox().getLast().text().substring(3, 9);
    assertThat(service.authorises(request, lost)).isEqualTo(Outcome.refused(CodeRefusal.CODE_GONE));
    service.gatewayAnswers(Handover.ACCEPTED);
    assertThat(Waiting.result(service.signing().sendCode(service.credential(), request)))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void is_good_for_30_minutes_and_not_a_moment_longer() {
    var request = Service.request(Service.FORM);
    String code = service.sendsCode(request);
    service.passes(Duration.ofMinutes(30).minusNanos(1));
    assertThat(service.authorises(request, code)).isInstanceOf(Accepted.class);
    service.passes(Duration.ofNanos(1));
    assertThat(service.authorises(request, code)).isEqualTo(Outcome.refused(CodeRefusal.CODE_GONE));
  }

  @Test
  void is_burnt_by_five_wrong_tries() {
    var request = Service.request(Service.FORM);
    String code = service.sendsCode(request);
    String wrong = code.equals("000000") ? "000001" : "000000";
    for (int left = 4; left > 0; left--) {
      assertThat(service.authorises(request, wrong))
          .isEqualTo(Outcome.refused(new CodeWrong(left)));
    }
    assertThat(service.authorises(request, wrong))
        .isEqualTo(Outcome.refused(CodeRefusal.CODE_BURNT));
    assertThat(service.authorises(request, code))
        .isEqualTo(Outcome.refused(CodeRefusal.CODE_BURNT));
  }

  @Test
  void is_worth_nothing_for_another_hash_or_session() {
    String code = service.sendsCode(Service.request(Service.FORM));

    assertThat(service.authorises(Service.request(Utf8.octets("another form")), code))
        .isEqualTo(Outcome.refused(CodeRefusal.CODE_GONE));
    assertThat(service.authorises(Service.request(new UUID(1, 2), Service.FORM), code))
        .isEqualTo(Outcome.refused(CodeRefusal.CODE_GONE));
  }

  @Test
  void releases_the_same_signature_on_every_node_however_often_it_is_shown() {
    var request = Service.request(Service.FORM);
    String code = service.sendsCode(request);
    var once = activation(service.authorises(request, code));
    var again =
        activation(Waiting.result(service.node().authorise(service.credential(), request, code)));

    Octets signature = service.signs(once, Service.FORM);

    assertThat(again).isEqualTo(once);
    assertThat(service.signs(once, Service.FORM)).isEqualTo(signature);
    assertThat(Waiting.result(service.node().sign(again, Service.FORM))).isEqualTo(signature);
  }

  @Test
  void that_was_never_shown_releases_nothing() {
    var request = Service.request(Service.FORM);
    var forged = new SignatureActivation(service.credential(), request, "0".repeat(64));

    assertThatThrownBy(() -> service.signs(forged, Service.FORM))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void releases_no_signature_over_other_octets() {
    var request = Service.request(Service.FORM);
    var granted = activation(service.authorises(request, service.sendsCode(request)));
    var other = Utf8.octets("another form");
    var moved =
        new SignatureActivation(granted.credential(), Service.request(other), granted.data());

    assertThatThrownBy(() -> service.signs(granted, other))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> service.signs(moved, other)).isInstanceOf(IllegalStateException.class);
  }

  private static SignatureActivation activation(Outcome<SignatureActivation> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<SignatureActivation>) outcome).value();
  }
}
