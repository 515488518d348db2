package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.SigningSession.Voided;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("A-5: of two first certificates of one enterprise")
class TwoFirstCertificatesTest {

  private final World world = new World();
  private final Applicant one = new Applicant(world, "109");
  private final Applicant two = new Applicant(world, "209");
  private final Caller<Activating> callerOne = one.comesToActivate();
  private final Caller<Activating> callerTwo = two.comesToActivate();
  private final SigningSessionId idOne = one.comesToTheLastSignature(callerOne);
  private final String codeOne = world.agents.personalSigning.lastCode();
  private final SigningSessionId idTwo = two.comesToTheLastSignature(callerTwo);

  @Test
  void the_second_is_told_that_there_is_a_main_and_its_session_is_void() {
    accepted(oneSigns());

    assertThat(refusal(two.signs(callerTwo, idTwo)))
        .isEqualTo(ActivationRefusal.ENTERPRISE_HAS_MAIN);
    assertThat(two.kept(idTwo))
        .isInstanceOfSatisfying(
            Voided.class, session -> assertThat(session.reason()).isEqualTo("enterprise-has-main"));
    assertThat(refusal(two.signs(callerTwo, idTwo))).isEqualTo(SigningRefusal.SIGNING_VOID);
  }

  @Test
  @DisplayName("S-6: the second leaves no trace in the enterprise, and the history has it")
  void the_second_leaves_no_trace_but_in_the_history() {
    accepted(oneSigns());
    int before = world.shelves.audit.entries().size();
    refusal(two.signs(callerTwo, idTwo));

    assertThat(world.shelves.certificates.all()).hasSize(1);
    assertThat(world.shelves.forms.all()).hasSize(1);
    var facts = Optional.of(two.certificate().facts());
    var reason = Optional.of("enterprise-has-main");
    assertThat(world.shelves.audit.entries().subList(before, before + 2))
        .containsExactly(
            new AuditEntry(
                NOW,
                Act.VOID_SIGNING,
                facts,
                Optional.empty(),
                Applicant.ADDRESS,
                two.ownStep(idTwo)
                    .changing(List.of(Change.to(Trait.REASON, "enterprise-has-main")))),
            new AuditEntry(
                NOW,
                Act.SIGN_AS_REPRESENTATIVE,
                facts,
                reason,
                Applicant.ADDRESS,
                Particulars.of(idTwo)));
  }

  @Test
  @DisplayName("L-4: the second can activate as deputy")
  void the_second_can_activate_as_deputy() {
    accepted(oneSigns());

    assertThat(two.comesToActivate().session().role()).isEqualTo(Role.DEPUTY);
  }

  @Test
  void exactly_one_becomes_main_when_they_sign_at_once() throws InterruptedException {
    Callable<Outcome<Done>> first = () -> answer(oneSigns());
    Callable<Outcome<Done>> second = () -> answer(two.signs(callerTwo, idTwo));
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var came = crowd.invokeAll(List.of(first, second));

      assertThat(came.stream().filter(one -> one.resultNow() instanceof Outcome.Accepted<?>))
          .hasSize(1);
    }
    assertThat(world.shelves.enterprises.all()).hasSize(1);
    assertThat(world.shelves.certificates.all()).hasSize(1);
  }

  private Uni<Outcome<Done>> oneSigns() {
    return world.signing.sign().sign(Applicant.anyhow(callerOne), idOne, codeOne);
  }
}
