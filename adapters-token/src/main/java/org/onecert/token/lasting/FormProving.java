package org.onecert.token.lasting;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.SigningRefusal;

/// Puts into a form what proves its certificates in years (level B-LT).
public interface FormProving {

  /// Nobody wants proof.
  FormProving NONE = form -> Uni.createFrom().item(Outcome.accepted(form));

  /// The form with its proof, once all have signed it; the form as it is before that, or if it goes
  /// without; or `validation-data-unavailable`.
  Uni<Outcome<Octets>> prove(Octets form);

  /// By those who know of revocations.
  static FormProving by(FormEvidence evidence, Shortfall shortfall) {
    return form ->
        shortfall
            .inTime(evidence.into(form))
            .map(Outcome::accepted)
            .onFailure(Shortfall::isOne)
            .recoverWithItem(
                why -> shortfall.of(SigningRefusal.VALIDATION_DATA_UNAVAILABLE, why, form));
  }
}
