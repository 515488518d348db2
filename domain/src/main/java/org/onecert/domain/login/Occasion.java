package org.onecert.domain.login;

import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.upgrade.UpgradeId;

/// The very act for which a token is asked to sign (L-2).
///
/// @param subject what the act is about, where the purpose alone does not say it; else `-`
public record Occasion(Purpose purpose, String subject) {

  public static final Occasion LOG_IN = new Occasion(Purpose.LOG_IN, Challenge.NO_SUBJECT);

  /// Adding a deputy to an enterprise (M-2).
  public static Occasion adding(EnterpriseId enterprise) {
    return new Occasion(Purpose.ADD, enterprise.value().toString());
  }

  /// Completing an upgrade that the main certificate began (U-2).
  public static Occasion completing(UpgradeId upgrade) {
    return new Occasion(Purpose.UPGRADE, upgrade.value().toString());
  }

  /// Enabling a deputy (M-4).
  public static Occasion enabling(CertificateId deputy) {
    return new Occasion(Purpose.ENABLE, deputy.value().toString());
  }
}
