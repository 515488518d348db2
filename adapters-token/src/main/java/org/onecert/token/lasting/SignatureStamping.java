package org.onecert.token.lasting;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.token.timestamp.TimeStamps;

/// Has the value of a signature stamped (level B-T).
public interface SignatureStamping {

  /// Nobody wants stamps.
  SignatureStamping NONE = (_, _) -> Uni.createFrom().item(Outcome.accepted(Optional.empty()));

  /// A time stamp, DER; empty if it goes without one; or `time-stamp-unavailable`.
  ///
  /// Whoever wants no stamp asks for neither.
  ///
  /// @param verified the value of the signature, as it will be written down
  /// @param hasPlace whether a stamp can be written beside it
  Uni<Outcome<Optional<Octets>>> stamp(Uni<Outcome<Octets>> verified, Uni<Boolean> hasPlace);

  /// By an authority.
  static SignatureStamping by(TimeStamps stamps, Shortfall shortfall) {
    return (verified, hasPlace) ->
        verified.chain(
            ifAccepted(value ->
                outcome(hasPlace.chain(has -> has ? stamps.over(value) : noPlace()), shortfall)));
  }

  private static Uni<Outcome<Optional<Octets>>> outcome(Uni<Octets> token, Shortfall shortfall) {
    return shortfall
        .inTime(token)
        .map(stamp -> Outcome.accepted(Optional.of(stamp)))
        .onFailure(Shortfall::isOne)
        .recoverWithItem(
            why -> shortfall.of(SigningRefusal.TIME_STAMP_UNAVAILABLE, why, Optional.empty()));
  }

  private static Uni<Octets> noPlace() {
    return Uni.createFrom()
        .failure(new Unobtainable("GM/T 0031-2014 has no place for a time stamp"));
  }
}
