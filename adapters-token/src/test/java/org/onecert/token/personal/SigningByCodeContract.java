package org.onecert.token.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onecert.application.port.PersonalSigning.SignatureActivation;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeSentRecently;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.token.Utf8;
import org.onecert.token.Waiting;

/// What holds of codes that release signatures, whoever hosts the keys (S-3).
public abstract class SigningByCodeContract {

  protected abstract SigningSite service();

  @Test
  void is_announced_with_the_mobile_masked() {
    var sent =
        Waiting.result(
            service()
                .signing()
                .sendCode(service().credential(), Requests.of(Requests.FORM), People.ASKER));

    assertThat(sent.map(ticket -> List.of(ticket.mobile(), ticket.resendAt(), ticket.expiresAt())))
        .isEqualTo(
            Outcome.accepted(
                List.of(
                    "138****8000",
                    service().now().plus(Duration.ofSeconds(90)),
                    service().now().plus(Duration.ofMinutes(30)))));
  }

  @Test
  void is_sent_again_after_90_seconds_at_the_earliest() {
    var request = Requests.of(Requests.FORM);
    service().sendsCode(request);
    service().passes(Duration.ofMillis(89_999));
    assertThat(
            Waiting.result(
                service().signing().sendCode(service().credential(), request, People.ASKER)))
        .isEqualTo(Outcome.refused(new CodeSentRecently(Duration.ofMillis(1))));
    service().passes(Duration.ofMillis(1));
    assertThat(
            Waiting.result(
                service().signing().sendCode(service().credential(), request, People.ASKER)))
        .isInstanceOf(Accepted.class);
    assertThat(service().messages()).isEqualTo(2);
  }

  @Test
  void that_the_gateway_did_not_take_leaves_nothing_behind() {
    var request = Requests.of(Requests.FORM);
    service().sends(false);
    assertThat(
            Waiting.result(
                service().signing().sendCode(service().credential(), request, People.ASKER)))
        .isEqualTo(Outcome.refused(CodeRefusal.MESSAGE_NOT_SENT));
    String lost = service().messages() == 0 ? "123456" : service().lastCode();
    assertThat(service().authorises(request, lost))
        .isEqualTo(Outcome.refused(CodeRefusal.CODE_GONE));
    service().sends(true);
    assertThat(
            Waiting.result(
                service().signing().sendCode(service().credential(), request, People.ASKER)))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void is_good_for_30_minutes_and_not_a_moment_longer() {
    var request = Requests.of(Requests.FORM);
    String code = service().sendsCode(request);
    service().passes(Duration.ofMinutes(30).minusNanos(1));
    assertThat(service().authorises(request, code)).isInstanceOf(Accepted.class);
    service().passes(Duration.ofNanos(1));
    assertThat(service().authorises(request, code))
        .isEqualTo(Outcome.refused(CodeRefusal.CODE_GONE));
  }

  @Test
  void is_burnt_by_five_wrong_tries() {
    var request = Requests.of(Requests.FORM);
    String code = service().sendsCode(request);
    String wrong = code.equals("000000") ? "000001" : "000000";
    for (int left = 4; left > 0; left--) {
      assertThat(service().authorises(request, wrong))
          .isEqualTo(Outcome.refused(new CodeWrong(left)));
    }
    assertThat(service().authorises(request, wrong))
        .isEqualTo(Outcome.refused(CodeRefusal.CODE_BURNT));
    assertThat(service().authorises(request, code))
        .isEqualTo(Outcome.refused(CodeRefusal.CODE_BURNT));
  }

  @Test
  void is_worth_nothing_for_another_hash_or_session() {
    String code = service().sendsCode(Requests.of(Requests.FORM));

    assertThat(service().authorises(Requests.of(Utf8.octets("another form")), code))
        .isEqualTo(Outcome.refused(CodeRefusal.CODE_GONE));
    assertThat(service().authorises(Requests.of(new UUID(1, 2), Requests.FORM), code))
        .isEqualTo(Outcome.refused(CodeRefusal.CODE_GONE));
  }

  @Test
  void releases_the_same_signature_on_every_node_however_often_it_is_shown() {
    var request = Requests.of(Requests.FORM);
    String code = service().sendsCode(request);
    var once = activation(service().authorises(request, code));
    var again =
        activation(
            Waiting.result(service().node().authorise(service().credential(), request, code)));

    Octets signature = service().signs(once, Requests.FORM);

    assertThat(again).isEqualTo(once);
    assertThat(service().signs(once, Requests.FORM)).isEqualTo(signature);
    assertThat(Waiting.result(service().node().sign(again, Requests.FORM))).isEqualTo(signature);
  }

  @Test
  void that_was_never_shown_releases_nothing() {
    var request = Requests.of(Requests.FORM);
    var forged = new SignatureActivation(service().credential(), request, "0".repeat(64));

    assertThatThrownBy(() -> service().signs(forged, Requests.FORM))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void releases_no_signature_over_other_octets() {
    var request = Requests.of(Requests.FORM);
    var granted = activation(service().authorises(request, service().sendsCode(request)));
    var other = Utf8.octets("another form");
    var moved = new SignatureActivation(granted.credential(), Requests.of(other), granted.data());

    assertThatThrownBy(() -> service().signs(granted, other))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> service().signs(moved, other))
        .isInstanceOf(IllegalStateException.class);
  }

  protected static SignatureActivation activation(Outcome<SignatureActivation> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<SignatureActivation>) outcome).value();
  }
}
