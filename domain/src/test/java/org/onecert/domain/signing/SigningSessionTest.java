package org.onecert.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.domain.Samples.NOW;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSession.Cancelled;
import org.onecert.domain.signing.SigningSession.Lapsed;

@DisplayName("S-1: a signing session")
class SigningSessionTest {

  private static final DocumentHash HASH = DocumentHash.of(Octets.of(new byte[] {1}));

  private final SigningTerms terms =
      new SigningTerms(
          new SigningSessionId(UUID.fromString("c3c521dd-e9a9-4ce0-a4a9-390a59aeb0b8")),
          Samples.mainActivation(),
          NOW,
          NOW.plusSeconds(3600));
  private final AwaitingSeal printed = new AwaitingSeal(terms, HASH);
  private final AwaitingRepresentative sealed = printed.seal(HASH);
  private final SigningSession completed =
      sealed.complete(
          new Completion(
              NOW,
              new FormId(new UUID(1, 1)),
              new EnterpriseId(new UUID(2, 2)),
              Optional.of(new SessionId(new UUID(3, 3)))));

  @Test
  void lets_the_enterprise_sign_first_and_the_representative_second() {
    assertThat(printed.awaitingSeal()).isEqualTo(Outcome.accepted(printed));
    assertThat(printed.awaitingRepresentative())
        .isEqualTo(Outcome.refused(SigningRefusal.NOT_THIS_SIGNATORYS_TURN));
    assertThat(sealed.awaitingRepresentative()).isEqualTo(Outcome.accepted(sealed));
    assertThat(sealed.awaitingSeal())
        .isEqualTo(Outcome.refused(SigningRefusal.NOT_THIS_SIGNATORYS_TURN));
  }

  @Test
  void takes_nothing_more_when_it_is_completed() {
    assertThat(completed.awaitingSeal())
        .isEqualTo(Outcome.refused(SigningRefusal.SIGNING_COMPLETED));
    assertThat(completed.awaitingRepresentative())
        .isEqualTo(Outcome.refused(SigningRefusal.SIGNING_COMPLETED));
    assertThat(completed.cancel()).isEqualTo(Outcome.refused(SigningRefusal.SIGNING_COMPLETED));
  }

  @Test
  void lapses_when_its_time_is_over_unless_it_is_completed() {
    assertThat(printed.asOf(NOW.plusSeconds(3599))).isEqualTo(printed);
    assertThat(printed.asOf(NOW.plusSeconds(3600))).isEqualTo(new Lapsed(terms));
    assertThat(sealed.asOf(NOW.plusSeconds(3600)).awaitingRepresentative())
        .isEqualTo(Outcome.refused(SigningRefusal.SIGNING_LAPSED));
    assertThat(completed.asOf(NOW.plusSeconds(7200))).isEqualTo(completed);
  }

  @Test
  @DisplayName("S-6: can be given up while somebody has to sign, and again without effect")
  void can_be_given_up_while_somebody_has_to_sign() {
    assertThat(printed.cancel()).isEqualTo(Outcome.accepted(new Cancelled(terms)));
    assertThat(sealed.cancel()).isEqualTo(Outcome.accepted(new Cancelled(terms)));
    assertThat(new Cancelled(terms).cancel()).isEqualTo(Outcome.accepted(new Cancelled(terms)));
    assertThat(new Lapsed(terms).cancel())
        .isEqualTo(Outcome.refused(SigningRefusal.SIGNING_LAPSED));
  }

  @Test
  void tells_why_it_is_void() {
    var voided = sealed.voided(ActivationRefusal.ENTERPRISE_HAS_MAIN);

    assertThat(voided.reason()).isEqualTo("enterprise-has-main");
    assertThat(voided.awaitingRepresentative())
        .isEqualTo(Outcome.refused(SigningRefusal.SIGNING_VOID));
  }

  @Test
  void concerns_the_certificate_that_opened_it_and_no_other_issue_of_it() {
    assertThat(terms.concern(Samples.facts("109", "first").fingerprint())).isTrue();
    assertThat(terms.concern(Samples.facts("109", "renewed").fingerprint())).isFalse();
    assertThat(terms.concern(Samples.facts("209", "first").fingerprint())).isFalse();
  }

  @Test
  void names_its_form_as_the_manual_does() {
    assertThat(terms.id().fileName()).isEqualTo("c3c521dde9a94ce0a4a9390a59aeb0b8.pdf");
  }

  @Test
  @DisplayName("G-2: is completed by the seal where nobody signs after the enterprise")
  void is_completed_by_the_seal_where_nobody_signs_after_it() {
    var completion =
        new Completion(
            NOW, new FormId(new UUID(1, 1)), new EnterpriseId(new UUID(2, 2)), Optional.empty());
    var alone =
        new SigningTerms(
            terms.id(),
            Samples.authorisation(Samples.deputy(new CertificateId(new UUID(2, 3)), "209")),
            NOW,
            NOW.plusSeconds(3600));

    var sealedAlone = new AwaitingSeal(alone, HASH).complete(completion);

    assertThat(sealedAlone.completedBy(Signatory.ENTERPRISE)).isTrue();
    assertThatThrownBy(() -> new AwaitingSeal(alone, HASH).seal(HASH))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> printed.complete(completion))
        .isInstanceOf(IllegalStateException.class);
    assertThat(sealed.complete(completion).completedBy(Signatory.ENTERPRISE)).isFalse();
  }
}
