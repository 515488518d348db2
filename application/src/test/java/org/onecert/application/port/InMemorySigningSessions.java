package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.domain.signing.SigningTerms;

/// All signing sessions, in memory. Claims hold because [InMemoryTransactions] runs one at a time.
public final class InMemorySigningSessions implements SigningSessions, Restorable {

  private final InMemoryTable<SigningSessionId, SigningSession> rows = new InMemoryTable<>();

  @Override
  public Uni<Void> put(SigningSession session) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(session.terms().id(), session));
  }

  @Override
  public Uni<Optional<SigningSession>> find(SigningSessionId id) {
    return Uni.createFrom().item(() -> rows.find(id));
  }

  @Override
  public Uni<Optional<SigningSession>> claim(SigningSessionId id) {
    return find(id);
  }

  public List<SigningSession> all() {
    return rows.all();
  }

  @Override
  public Uni<List<SigningSessionId>> overdue(Instant now, int most) {
    return Uni.createFrom().item(() -> overdue(now).limit(most).toList());
  }

  @Override
  public Uni<List<SigningSession.Open>> claimOpen(Fingerprint sealing) {
    return Uni.createFrom().item(() -> openOf(sealing));
  }

  private List<SigningSession.Open> openOf(Fingerprint sealing) {
    return open().filter(session -> session.terms().concern(sealing)).toList();
  }

  @Override
  public Uni<List<SigningSession.Open>> claimOpen(OrganisationCode enterprise) {
    return open(enterprise);
  }

  @Override
  public Uni<List<SigningSession.Open>> open(OrganisationCode enterprise) {
    return Uni.createFrom()
        .item(() -> open().filter(session -> codeOf(session).equals(enterprise)).toList());
  }

  private static OrganisationCode codeOf(SigningSession session) {
    return session.terms().matter().sealingCertificate().facts().uscc().organisationCode();
  }

  private Stream<SigningSession.Open> open() {
    return rows.all().stream()
        .filter(SigningSession.Open.class::isInstance)
        .map(SigningSession.Open.class::cast);
  }

  private Stream<SigningSessionId> overdue(Instant now) {
    return rows.all().stream()
        .filter(SigningSession.Open.class::isInstance)
        .map(SigningSession::terms)
        .filter(terms -> !now.isBefore(terms.lapsesAt()))
        .sorted(Comparator.comparing(SigningTerms::lapsesAt))
        .map(SigningTerms::id);
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}
