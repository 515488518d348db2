package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.refusal.ActivationRefusal;

/// Looks whether the legal representative of an enterprise can sign at all, before a form is made
///
public final class Representatives {

  private final PersonalSigning personalSigning;

  public Representatives(PersonalSigning personalSigning) {
    this.personalSigning = personalSigning;
  }

  /// The profile, if its representative has a personal certificate.
  public Uni<Outcome<EnterpriseProfile>> canSign(EnterpriseProfile profile) {
    return personalSigning
        .find(profile.representative())
        .map(credential -> canSign(profile, credential));
  }

  private static Outcome<EnterpriseProfile> canSign(
      EnterpriseProfile profile, Optional<PersonalCredential> credential) {
    return credential.isPresent()
        ? Outcome.accepted(profile)
        : Outcome.refused(ActivationRefusal.REPRESENTATIVE_HAS_NO_CERTIFICATE);
  }
}
