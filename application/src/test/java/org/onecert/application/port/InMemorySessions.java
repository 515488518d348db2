package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Evidence;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.login.SessionId;

/// All log-in sessions, in memory.
public final class InMemorySessions implements Sessions, Restorable {

  private final InMemoryTable<SessionId, Seen> rows = new InMemoryTable<>();
  private final InMemoryTable<SessionId, String> proven = new InMemoryTable<>();
  private final InMemoryCertificates certificates;
  private final InMemoryEnterprises enterprises;
  private final InMemoryReplacedIssues replaced;
  private final Duration idleLimit;

  public InMemorySessions(
      InMemoryCertificates certificates,
      InMemoryEnterprises enterprises,
      InMemoryReplacedIssues replaced,
      Duration idleLimit) {
    this.certificates = certificates;
    this.enterprises = enterprises;
    this.replaced = replaced;
    this.idleLimit = idleLimit;
  }

  @Override
  public Uni<Void> put(Session session, Instant openedAt) {
    return Uni.createFrom().voidItem().invoke(() -> see(session, openedAt));
  }

  @Override
  public Uni<Optional<Session>> find(SessionId id, Instant now) {
    return Uni.createFrom()
        .item(() ->
            rows.find(id).filter(row -> isAlive(row, now)).map(Seen::session).map(this::asOfNow))
        .invoke(found -> found.ifPresent(session -> seeAgain(session, now)));
  }

  @Override
  public Uni<Boolean> isHeld(SessionId id) {
    return Uni.createFrom()
        .item(() -> rows.find(id).filter(row -> isRecorded(row.session())).isPresent());
  }

  private boolean isRecorded(Session session) {
    return switch (session) {
      case Admitted admitted ->
          certificates
              .find(admitted.certificate())
              .filter(now -> now.facts().isSameIssueAs(admitted.facts()))
              .isPresent();
      case Activating _, Updating _ -> true;
      case Parted _ -> false;
    };
  }

  @Override
  public Uni<Void> end(SessionId id, Instant now) {
    return Uni.createFrom().voidItem().invoke(() -> rows.remove(id));
  }

  @Override
  public Uni<Void> endAll(Certificate certificate, Instant now) {
    return Uni.createFrom()
        .voidItem()
        .invoke(() ->
            all().stream()
                .filter(session -> isOf(certificate, session))
                .forEach(session -> rows.remove(session.id())));
  }

  void prove(SessionId id, Optional<Evidence> evidence) {
    evidence.ifPresent(given -> proven.put(id, given.inOneLine()));
  }

  @Override
  public Uni<Optional<String>> evidence(SessionId id) {
    return Uni.createFrom().item(() -> proven.find(id));
  }

  @Override
  public Uni<Void> part(Parted session, Instant now) {
    return put(session, now);
  }

  @Override
  public Uni<Integer> count(CertificateId certificate, Instant now) {
    return Uni.createFrom()
        .item(() ->
            (int)
                rows.all().stream()
                    .filter(row -> isAlive(row, now))
                    .filter(row ->
                        row.session() instanceof Admitted admitted
                            && admitted.certificate().equals(certificate))
                    .count());
  }

  private static boolean isOf(Certificate certificate, Session session) {
    return switch (session) {
      case Admitted admitted -> admitted.certificate().equals(certificate.id());
      case Updating updating -> updating.account().equals(certificate.id());
      case Parted parted -> parted.certificate().equals(certificate.id());
      case Activating activating ->
          activating.facts().uniqueId().equals(certificate.facts().uniqueId());
    };
  }

  /// Those that have not been ended.
  public List<Session> all() {
    return rows.all().stream().map(Seen::session).toList();
  }

  /// The enterprise's credit code may have changed since.
  private Session asOfNow(Session session) {
    return switch (session) {
      case Admitted(
              var id,
              var facts,
              var enterprise,
              _,
              var certificate,
              var role,
              var visit,
              var endsAt) ->
          new Admitted(
              id, facts, enterprise, usccOf(certificate), certificate, role, visit, endsAt);
      case Updating _, Activating _, Parted _ -> session;
    };
  }

  private UnifiedSocialCreditCode usccOf(CertificateId certificate) {
    return enterprises.enterpriseOf(certificates.find(certificate).orElseThrow()).uscc();
  }

  private void see(Session session, Instant now) {
    rows.put(session.id(), new Seen(session, now));
  }

  /// Unless it was ended meanwhile.
  private void seeAgain(Session session, Instant now) {
    rows.replace(session.id(), new Seen(session, now));
  }

  private boolean isAlive(Seen row, Instant now) {
    return now.isBefore(row.session().endsAt())
        && now.isBefore(row.at().plus(idleLimit))
        && isUnchanged(row.session());
  }

  private boolean isUnchanged(Session session) {
    return switch (session) {
      case Admitted admitted ->
          certificates.find(admitted.certificate()).filter(now -> same(now, admitted)).isPresent();
      case Updating updating ->
          certificates.find(updating.account()).filter(now -> awaits(now, updating)).isPresent();
      case Parted parted ->
          certificates.find(parted.certificate()).filter(now -> same(now, parted)).isPresent();
      case Activating activating -> isHonoured(activating.facts().fingerprint());
    };
  }

  private boolean isHonoured(Fingerprint issue) {
    return !replaced.contains(issue)
        && certificates.all().stream()
            .filter(Certificate::isDeregistered)
            .noneMatch(gone -> gone.facts().fingerprint().equals(issue));
  }

  private boolean same(Certificate now, Admitted session) {
    return now.facts().fingerprint().equals(session.facts().fingerprint())
        && isNormal(now, session.role());
  }

  private static boolean same(Certificate now, Parted session) {
    return now.facts().isSameIssueAs(session.facts()) && !now.isDeregistered();
  }

  private boolean awaits(Certificate now, Updating session) {
    var recorded = now.facts().fingerprint();
    return (recorded.equals(session.replaces()) || recorded.equals(session.facts().fingerprint()))
        && isNormal(now, session.role());
  }

  private boolean isNormal(Certificate now, Role role) {
    return !now.isDeregistered() && enterprises.enterpriseOf(now).roleOf(now.id()) == role;
  }

  @Override
  public Runnable note() {
    return rows.note();
  }

  private record Seen(Session session, Instant at) {}
}
