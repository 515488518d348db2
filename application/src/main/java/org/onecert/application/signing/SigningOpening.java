package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.onecert.application.Caller;
import org.onecert.application.Identifiers;
import org.onecert.application.InTurn;
import org.onecert.application.Trail;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.FormPrinter;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.SigningDocuments;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.NamedCertificate;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.Matter;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.domain.signing.SigningTerms;

/// Opens signing sessions: prints the form, then keeps both together (A-4, S-1), unless the
/// caller's log-in session ended meanwhile.
public final class SigningOpening {

  private final FormPrinter printer;
  private final Archive archive;
  private final Enterprises enterprises;
  private final Sessions sessions;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final Duration lifetime;

  /// @param lifetime how long signatories have before a session lapses
  public SigningOpening(
      FormPrinter printer,
      Archive archive,
      Enterprises enterprises,
      Sessions sessions,
      Transactions transactions,
      Identifiers identifiers,
      Duration lifetime) {
    this.printer = printer;
    this.archive = archive;
    this.enterprises = enterprises;
    this.sessions = sessions;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.lifetime = lifetime;
  }

  /// Opens a session on a matter.
  ///
  /// @param ticket what is spent with the opening or looked at once more, in its transaction, by
  ///   the caller's enterprise as claimed, if it exists; if that is refused, nothing opens
  public <T> Uni<Outcome<AwaitingSeal>> open(
      Matter matter,
      Caller<? extends Session> caller,
      Instant at,
      Function<Optional<Enterprise>, Uni<Outcome<T>>> ticket) {
    SigningSessionId id = new SigningSessionId(identifiers.next());
    SigningTerms terms = new SigningTerms(id, matter, at, lapse(matter, at));
    return printer
        .print(id, matter, at)
        .chain(form -> keep(new Printed(terms, form, caller), ticket));
  }

  /// A session does not outlive its certificate.
  private Instant lapse(Matter matter, Instant now) {
    return matter.sealingCertificate().facts().validity().atMost(now.plus(lifetime));
  }

  private <T> Uni<Outcome<AwaitingSeal>> keep(
      Printed printed, Function<Optional<Enterprise>, Uni<Outcome<T>>> ticket) {
    return transactions.inTransaction(() ->
        claim(printed).chain(ifAccepted(ticket)).chain(ifAccepted(_ -> archive.open(printed))));
  }

  private Uni<Outcome<Optional<Enterprise>>> claim(Printed printed) {
    Session session = printed.caller().session();
    return enterprises
        .claim(session.facts().uscc())
        .chain(claimed -> sessions.held(session.id()).map(held -> held.map(_ -> claimed)));
  }

  /// A form that came out of the printer, and the session that it is for.
  record Printed(SigningTerms terms, Octets form, Caller<? extends Session> caller) {

    private Actor actor() {
      return caller.at(terms.openedAt());
    }

    AwaitingSeal session() {
      return new AwaitingSeal(terms, DocumentHash.of(form));
    }

    /// What is to be noted: an authorisation for each deputy (M-6).
    Uni<Void> note(Trail trail) {
      return switch (terms.matter()) {
        case DeputyUpgrade matter ->
            trail.done(Act.OPEN_UPGRADE, actor(), about(matter.deputy().certificate()));
        case MainActivation _ -> trail.done(Act.OPEN_MAIN_ACTIVATION, actor(), particulars());
        case Authorisation matter ->
            InTurn.each(matter.assignments(), one -> note(one.deputy(), trail));
      };
    }

    private Uni<Void> note(NamedCertificate deputy, Trail trail) {
      return trail.done(Act.OPEN_AUTHORISATION, actor(), about(deputy));
    }

    private Particulars about(NamedCertificate deputy) {
      return particulars().about(deputy.uniqueId());
    }

    private Particulars particulars() {
      return Particulars.of(terms.id()).showing(DocumentHash.of(form));
    }
  }

  /// Where sessions, their forms and the trail are kept.
  public record Archive(SigningSessions sessions, SigningDocuments documents, Trail trail) {

    Uni<Outcome<AwaitingSeal>> open(Printed printed) {
      AwaitingSeal session = printed.session();
      return sessions
          .put(session)
          .call(() -> documents.put(printed.terms().id(), DocumentStage.PRINTED, printed.form()))
          .call(() -> printed.note(trail))
          .replaceWith(Outcome.accepted(session));
    }
  }
}
