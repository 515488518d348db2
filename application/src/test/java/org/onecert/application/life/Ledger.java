package org.onecert.application.life;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.history.Act;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.SessionId;

/// What the visitors were told: the measure of what is recorded and noted.
final class Ledger {

  private final Map<Note, Long> notes = new ConcurrentHashMap<>();
  private final Set<Fingerprint> replaced = ConcurrentHashMap.newKeySet();
  private final Set<CertificateId> granted = ConcurrentHashMap.newKeySet();
  private final Set<CertificateId> upgraded = ConcurrentHashMap.newKeySet();
  private final Map<SessionId, Session> opened = new ConcurrentHashMap<>();
  private final Set<SessionId> ended = ConcurrentHashMap.newKeySet();

  /// So many acts of one kind in one enterprise came to this end.
  ///
  /// @param refusal empty if they succeeded
  record Note(OrganisationCode enterprise, Act act, Optional<String> refusal) {}

  <T> Outcome<T> note(Act act, CertificateFacts actor, Outcome<T> outcome) {
    var note = new Note(actor.uscc().organisationCode(), act, refusal(outcome));
    notes.merge(note, 1L, Long::sum);
    return outcome;
  }

  private static Optional<String> refusal(Outcome<?> outcome) {
    return switch (outcome) {
      case Accepted<?> _ -> Optional.empty();
      case Refused<?>(var refusal) -> Optional.of(refusal.code());
    };
  }

  Map<Note, Long> notes() {
    return Map.copyOf(notes);
  }

  /// An issue was replaced: it never gets in again.
  void replaced(Fingerprint issue) {
    replaced.add(issue);
  }

  boolean isReplaced(Fingerprint issue) {
    return replaced.contains(issue);
  }

  /// It may be main from now on.
  void upgraded(CertificateId deputy) {
    upgraded.add(deputy);
  }

  boolean wasUpgraded(CertificateId certificate) {
    return upgraded.contains(certificate);
  }

  void granted(CertificateId deputy) {
    granted.add(deputy);
  }

  boolean wasGranted(CertificateId deputy) {
    return granted.contains(deputy);
  }

  void opened(Session session) {
    opened.put(session.id(), session);
  }

  /// Sessions that must not be alive from now on.
  void ended(Collection<Session> sessions) {
    sessions.forEach(session -> ended.add(session.id()));
  }

  Set<SessionId> ended() {
    return Set.copyOf(ended);
  }

  /// The sessions of a certificate that have been opened so far.
  List<Session> openedBy(CertificateId certificate) {
    return opened.values().stream().filter(session -> isOf(certificate, session)).toList();
  }

  private static boolean isOf(CertificateId certificate, Session session) {
    return switch (session) {
      case Session.Admitted admitted -> admitted.certificate().equals(certificate);
      case Session.Updating updating -> updating.account().equals(certificate);
      case Session.Parted parted -> parted.certificate().equals(certificate);
      case Session.Activating _ -> false;
    };
  }
}
