package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.onecert.domain.Octets;

/// What requests with an idempotency key were answered, so that a repeated one is answered the same
/// and has no second effect (S-5; IETF draft idempotency-key-header, section 2). Kept for 24 hours.
///
/// A key belongs to its owner: two owners may use the same one.
public interface IdempotentAnswers {

  /// How long an answer is kept, counted from the beginning of its request.
  Duration KEPT = Duration.ofHours(24);

  /// Claims the key for a request, on any number of nodes. A claim whose node fell silent for
  /// longer than a lease is taken over.
  ///
  /// @param requestHash of all that makes the request what it is
  Uni<Beginning> begin(IdempotencyKey key, Octets requestHash, Instant now);

  /// Keeps the answer of a claim; does nothing if the claim was taken over meanwhile.
  Uni<Void> finish(Claim claim, StoredAnswer answer);

  /// Gives the key back, so that a repeated request runs anew; does nothing if the claim was taken
  /// over meanwhile, or is answered.
  Uni<Void> abandon(Claim claim);

  /// @param owner who chose it: a session, a partner, an address
  /// @param value as the header has it
  record IdempotencyKey(String owner, String value) {}

  /// The right to answer a request.
  ///
  /// @param attempt tells it from the claims that were taken over before
  record Claim(IdempotencyKey key, int attempt) {}

  /// An answer as it went out. It may carry secrets.
  record StoredAnswer(int status, Map<String, String> headers, Octets body) {

    public StoredAnswer {
      headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
      return "answer " + status;
    }
  }

  /// What came of claiming a key.
  sealed interface Beginning {

    /// The request is new: it runs now, and has to be finished or abandoned.
    record Begun(Claim claim) implements Beginning {}

    /// It was answered before.
    record Replay(StoredAnswer answer) implements Beginning {}

    /// It runs at this moment.
    ///
    /// @param retryAfter when its claim can be taken over at the latest
    record StillRunning(Duration retryAfter) implements Beginning {}

    /// The key was used for another request.
    record OtherRequest() implements Beginning {}
  }
}
