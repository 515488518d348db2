package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;

/// All signing sessions, whatever became of them (S-1).
public interface SigningSessions {

  Uni<Void> put(SigningSession session);

  Uni<Optional<SigningSession>> find(SigningSessionId id);

  /// The session, locked until the transaction ends.
  Uni<Optional<SigningSession>> claim(SigningSessionId id);

  /// Sessions in which somebody still has to sign though their time is over; the longest overdue
  /// first.
  Uni<List<SigningSessionId>> overdue(Instant now, int most);

  /// The sessions in which a certificate has begun to sign and somebody still has to, locked until
  /// the transaction ends.
  Uni<List<SigningSession.Open>> claimOpen(Fingerprint sealing);

  /// The sessions of all certificates of an enterprise in which somebody still has to sign, locked
  /// until the transaction ends.
  Uni<List<SigningSession.Open>> claimOpen(OrganisationCode enterprise);

  /// The same, not locked.
  Uni<List<SigningSession.Open>> open(OrganisationCode enterprise);
}
