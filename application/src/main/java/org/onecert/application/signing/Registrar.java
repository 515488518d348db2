package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Identifiers;
import org.onecert.application.login.Reception;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.signing.LastStep.Claimed;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.Completion;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.MainActivation.MainActivated;
import org.onecert.domain.signing.MainActivation.NewAccount;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSession.Completed;

/// Enters a new enterprise into the books, or voids the signing session that came too late. Works
/// inside the transaction that its caller opened.
public final class Registrar {

  private final Books books;
  private final SigningSessions signingSessions;
  private final Sessions sessions;
  private final Reception reception;
  private final Identifiers identifiers;
  private final EndedSignings ended;

  public Registrar(
      Books books,
      SigningSessions signingSessions,
      Sessions sessions,
      Reception reception,
      Identifiers identifiers,
      EndedSignings ended) {
    this.books = books;
    this.signingSessions = signingSessions;
    this.sessions = sessions;
    this.reception = reception;
    this.identifiers = identifiers;
    this.ended = ended;
  }

  Uni<Outcome<Completed>> register(
      AwaitingRepresentative signing, MainActivation matter, Claimed claimed) {
    SignedForm form = claimed.form();
    return switch (matter.takeEffect(claimed.enterprise(), account(form))) {
      case Accepted<MainActivated>(var activated) -> enter(signing, activated, form);
      case Refused<MainActivated>(var refusal) -> ended.tooLate(signing, refusal, form.actor());
    };
  }

  private NewAccount account(SignedForm form) {
    return new NewAccount(
        new EnterpriseId(identifiers.next()), new CertificateId(identifiers.next()), form.at());
  }

  private Uni<Outcome<Completed>> enter(
      AwaitingRepresentative signing, MainActivated activated, SignedForm form) {
    Session.Admitted session = session(activated, form);
    Completed completed = signing.complete(completion(activated, session, form));
    return books
        .enter(activated, completed, form)
        .call(() -> signingSessions.put(completed))
        .call(() -> sessions.put(session, form.at()))
        .replaceWith(Outcome.accepted(completed));
  }

  private Session.Admitted session(MainActivated activated, SignedForm form) {
    return reception
        .opening(form.at())
        .admit(activated.enterprise(), activated.certificate(), form.caller().session().visit());
  }

  private Completion completion(
      MainActivated activated, Session.Admitted session, SignedForm form) {
    return new Completion(
        form.at(),
        new FormId(identifiers.next()),
        activated.enterprise().id(),
        Optional.of(session.id()));
  }
}
