package org.onecert.domain.signing;

import org.onecert.domain.certificate.GenuineCertificate;

/// What a signing session is about: the facts that its form states and that take effect when all
/// have signed.
public sealed interface Matter permits MainActivation {

  FormKind kind();

  /// The certificate whose token seals the form.
  GenuineCertificate sealingCertificate();
}
