package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.port.Forms;
import org.onecert.application.port.SigningDocuments;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningSession.Ended;
import org.onecert.domain.signing.SigningSessionId;

/// Fetches the stage that the session has reached.
public final class ReadDocumentService implements ReadDocument {

  private final FindSigningSession sessions;
  private final SigningDocuments documents;
  private final Forms forms;

  public ReadDocumentService(FindSigningSession sessions, SigningDocuments documents, Forms forms) {
    this.sessions = sessions;
    this.documents = documents;
    this.forms = forms;
  }

  @Override
  public Uni<Outcome<Document>> read(Caller<Session> caller, SigningSessionId id) {
    return sessions.find(caller, id).chain(ifAccepted(this::read));
  }

  private Uni<Outcome<Document>> read(SigningSession session) {
    return switch (session) {
      case AwaitingSeal _ -> read(session.terms().id(), DocumentStage.PRINTED);
      case AwaitingRepresentative _ -> read(session.terms().id(), DocumentStage.SEALED);
      case Completed completed -> signed(completed);
      case Ended ended -> Outcomes.refused(ended.refusal());
    };
  }

  private Uni<Outcome<Document>> signed(Completed completed) {
    return forms
        .find(completed.completion().form())
        .map(Optional::orElseThrow)
        .map(form -> Outcome.accepted(new Document(form.fileName(), form.content())));
  }

  private Uni<Outcome<Document>> read(SigningSessionId id, DocumentStage stage) {
    return documents
        .find(id, stage)
        .map(content -> new Document(id.fileName(), content.orElseThrow()))
        .map(Outcome::accepted);
  }
}
