package org.onecert.domain.signing;

import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.people.LegalRepresentative;

/// What a signing session is about: the facts that its form states and that take effect when all
/// have signed.
public sealed interface Matter permits MainActivation, Authorisation, DeputyUpgrade {

  FormKind kind();

  /// The certificate whose token seals the form.
  GenuineCertificate sealingCertificate();

  /// What that token carries as seal (SESeal, DER).
  Octets sealData();

  /// Whether it can take effect only while the same certificate is main (G-3, U-3).
  boolean standsOnTheMain();

  /// The legal representative who signs after the enterprise; empty if only the enterprise signs.
  Optional<LegalRepresentative> representative();
}
