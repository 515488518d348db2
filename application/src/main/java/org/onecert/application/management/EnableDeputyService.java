package org.onecert.application.management;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.login.TokenProofs;
import org.onecert.application.login.TokenProofs.TokenCheck;
import org.onecert.application.login.TokenProofs.TokenProof;
import org.onecert.application.port.ReplacedIssues;
import org.onecert.application.port.Sessions;
import org.onecert.application.roll.Amending;
import org.onecert.application.roll.Amending.Case;
import org.onecert.application.roll.Amending.Wish;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Viewer;
import org.onecert.domain.history.Act;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session.Admitted;

/// Verifies the token first; then one transaction takes the challenge and decides.
public final class EnableDeputyService implements EnableDeputy {

  private final TokenProofs proofs;
  private final Amending amending;
  private final ReplacedIssues replaced;
  private final Sessions sessions;
  private final InstantSource clock;

  public EnableDeputyService(
      TokenProofs proofs,
      Amending amending,
      ReplacedIssues replaced,
      Sessions sessions,
      InstantSource clock) {
    this.proofs = proofs;
    this.amending = amending;
    this.replaced = replaced;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Amendment>> enable(
      Caller<Admitted> caller, CertificateId deputy, ChallengeAnswer answer) {
    Viewer viewer = caller.session().viewer();
    return proofs
        .check(viewer, answer, Occasion.enabling(deputy), clock.instant())
        .chain(check -> enable(Wish.of(Act.ENABLE, caller, deputy).showing(check.shown()), check));
  }

  private Uni<Outcome<Amendment>> enable(Wish wish, TokenCheck check) {
    return amending.amend(wish, one -> decide(one, check.proof()));
  }

  private Uni<Outcome<Amendment>> decide(Case one, Outcome<TokenProof> checked) {
    return Outcomes.known(checked)
        .chain(ifAccepted(proofs::take))
        .chain(ifAccepted(proof -> enable(one, proof.token())))
        .chain(ifAccepted(amendment -> endOldSessions(amendment, one)));
  }

  private Uni<Outcome<Amendment>> enable(Case one, GenuineCertificate token) {
    return replaced
        .contain(token.facts().fingerprint())
        .map(superseded -> one.management().enable(one.viewer(), token, superseded));
  }

  /// None that was opened before the deputy was deregistered may come to life again.
  private Uni<Outcome<Amendment>> endOldSessions(Amendment amendment, Case one) {
    return sessions
        .endAll(amendment.before(), one.actor().at())
        .replaceWith(Outcome.accepted(amendment));
  }
}
