package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.Handover.Taken;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.message.SendingScope;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.people.Mobile;

/// The text messages that went out, on all nodes together: how many there were, and what became of
/// each. Texts are not kept.
public interface SentMessages {

  /// When messages went out that count with this one, as far as is known now.
  ///
  /// @param scopes those that are of interest
  /// @param since those before are of no interest
  Uni<Map<SendingScope, List<Instant>>> before(
      TextMessage message, Asker asker, Set<SendingScope> scopes, Instant since);

  /// When messages went out that count with this one, locked until the transaction ends: nobody
  /// else enters one of these meanwhile. Nobody waits for anybody else within other scopes.
  ///
  /// @param scopes those that are of interest
  /// @param since those before are of no interest
  Uni<Map<SendingScope, List<Instant>>> claim(
      TextMessage message, Asker asker, Set<SendingScope> scopes, Instant since);

  /// Enters a message as under way.
  Uni<Void> enter(TextMessage message, Asker asker, Instant now);

  /// Takes back a message that was not sent: it counts no more.
  Uni<Void> withdraw(MessageId message);

  /// Counts one more message of this day of Shanghai, and tells how many it has now; empty if it
  /// has had so many already.
  Uni<Optional<Integer>> count(Instant now, int most);

  /// Notes who took a message.
  ///
  /// @param askAt when he is to be asked what became of it; empty if he tells by himself
  Uni<Void> note(TextMessage message, Taken taken, Optional<Instant> askAt);

  /// What is known of a message that was asked for within a session.
  Uni<Optional<MessageStanding>> find(MessageId message, SessionId session);

  /// What is known of a message, locked until the transaction ends.
  Uni<Optional<MessageStanding>> claim(MessageId message);

  Uni<Void> put(MessageStanding standing);

  /// Takes messages whose providers are to be asked now; nobody else takes them before the lease is
  /// over.
  Uni<List<Pending>> take(Instant now, Duration lease, int most);

  /// When to ask again; empty if never.
  Uni<Void> askAgain(MessageId message, Optional<Instant> askAt);

  /// A message that was taken, and nobody knows what became of it.
  record Pending(MessageId id, Mobile mobile, String provider, String reference, Instant takenAt) {}
}
