package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.signing.CarriedSeals;
import org.onecert.application.signing.Representatives;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.upgrade.Succession;

/// What the form of an upgrade needs: a legal representative who can sign, as he is known now, and
/// the seal that the deputy's own token carries (U-1, A-3).
public record FormGround(Profiles profiles, Representatives representatives, CarriedSeals seals) {

  Uni<Outcome<EnterpriseProfile>> profile(Succession succession) {
    return profiles.now(succession).chain(representatives::canSign);
  }

  Uni<Outcome<Octets>> seal(Succession succession, Optional<Octets> sealData) {
    return seals.verify(succession.candidate().genuine(), sealData);
  }
}
