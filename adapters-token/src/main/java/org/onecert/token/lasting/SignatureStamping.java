package org.onecert.token.lasting;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.token.timestamp.TimeStamps;

/// Has the value of a signature stamped (level B-T).
public interface SignatureStamping {

  /// Nobody wants stamps.
  SignatureStamping NONE = _ -> Uni.createFrom().item(Outcome.accepted(Optional.empty()));

  /// A time stamp, DER; empty if it goes without one; or `time-stamp-unavailable`.
  ///
  /// @param value of the signature, as it will be written down
  Uni<Outcome<Optional<Octets>>> stamp(Octets value);

  /// By an authority.
  static SignatureStamping by(TimeStamps stamps, Shortfall shortfall) {
    return value ->
        stamps
            .over(value)
            .map(token -> Outcome.accepted(Optional.of(token)))
            .onFailure()
            .recoverWithItem(
                why -> shortfall.of(SigningRefusal.TIME_STAMP_UNAVAILABLE, why, Optional.empty()));
  }
}
