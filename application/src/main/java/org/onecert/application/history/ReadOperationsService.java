package org.onecert.application.history;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.OperationHistory;
import org.onecert.application.port.OperationHistory.Filter;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.history.PastOperation;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.ManagementRefusal;

/// Finds out which digits the certificate in question has: what was done to it before it was
/// recorded, and before its unique id changed, is found by them.
public final class ReadOperationsService implements ReadOperations {

  private final OperationHistory history;
  private final Certificates certificates;

  public ReadOperationsService(OperationHistory history, Certificates certificates) {
    this.history = history;
    this.certificates = certificates;
  }

  @Override
  public Uni<Outcome<List<PastOperation>>> read(Caller<Admitted> caller, Query query) {
    Admitted session = caller.session();
    return Outcomes.known(session.viewer().managing())
        .chain(ifAccepted(_ -> digits(session, query.wanted().certificate())))
        .chain(ifAccepted(digits -> page(session, digits, query)));
  }

  private Uni<Outcome<Optional<String>>> digits(Admitted session, Optional<CertificateId> id) {
    return id.map(wanted ->
            certificates.find(session.enterprise(), wanted).map(ReadOperationsService::digits))
        .orElseGet(() -> Outcomes.accepted(Optional.empty()));
  }

  private static Outcome<Optional<String>> digits(Optional<Certificate> found) {
    return Outcome.of(found, ManagementRefusal.CERTIFICATE_UNKNOWN)
        .map(certificate -> Optional.of(certificate.facts().uniqueId().digits()));
  }

  private Uni<Outcome<List<PastOperation>>> page(
      Admitted session, Optional<String> digits, Query query) {
    Wanted wanted = query.wanted();
    Filter filter =
        new Filter(digits, wanted.act(), wanted.refused(), wanted.from(), wanted.until());
    return history
        .page(session.uscc().organisationCode(), filter, query.before(), query.size())
        .map(Outcome::accepted);
  }
}
