package org.onecert.domain.enterprise;

import org.onecert.domain.Line;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.people.LegalRepresentative;

/// What the business registry (工商法人库) says of a local enterprise.
public record RegistryEntry(
    UnifiedSocialCreditCode uscc,
    Line name,
    Line economicType,
    Line address,
    LegalRepresentative representative) {

  /// As the form words it.
  public EnterpriseProfile profile() {
    return new EnterpriseProfile(true, economicType, address, representative);
  }
}
