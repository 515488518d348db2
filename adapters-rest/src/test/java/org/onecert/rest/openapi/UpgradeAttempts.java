package org.onecert.rest.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.onecert.application.upgrade.CancelUpgrade;
import org.onecert.application.upgrade.CompleteUpgrade;
import org.onecert.application.upgrade.FindUpgrade;
import org.onecert.application.upgrade.OpenDeputyUpgrade;
import org.onecert.application.upgrade.OpenUpgrade;
import org.onecert.application.upgrade.PreviewUpgrade;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.refusal.UpgradeRefusal;
import org.onecert.rest.Api;

/// Everything for which upgrading a deputy can be refused.
final class UpgradeAttempts {

  private static final String UPGRADE = Api.UPGRADES + "/" + new UUID(6, 6);

  private static final List<Refusal> CANDIDATE =
      Attempt.joined(
          Attempt.MANAGED,
          List.of(
              AuthorisationRefusal.DEPUTY_DEREGISTERED, UpgradeRefusal.MAIN_CERTIFICATE_ALREADY));

  private static final List<Refusal> ENDED =
      List.of(
          UpgradeRefusal.UPGRADE_UNKNOWN,
          UpgradeRefusal.UPGRADE_LAPSED,
          UpgradeRefusal.UPGRADE_CANCELLED,
          UpgradeRefusal.UPGRADE_VOID);

  private UpgradeAttempts() {}

  static Stream<Attempt> all() {
    return Stream.of(
        Attempt.managing(
            "previewUpgrade",
            PreviewUpgrade.class,
            "GET",
            Attempt.DEPUTY + "/upgrade-preview",
            CANDIDATE),
        Attempt.managing(
            "openUpgradeForm",
            OpenDeputyUpgrade.class,
            "POST",
            Attempt.DEPUTY + "/upgrade-form",
            Attempt.joined(
                CANDIDATE,
                Arrays.<Refusal>asList(SealRefusal.values()),
                List.of(
                    UpgradeRefusal.DEPUTY_CERTIFICATE_NEEDED,
                    AuthorisationRefusal.MAIN_CERTIFICATE_CHANGED,
                    ActivationRefusal.REPRESENTATIVE_HAS_NO_CERTIFICATE))),
        Attempt.managing(
            "openUpgrade", OpenUpgrade.class, "POST", Attempt.DEPUTY + "/upgrade", CANDIDATE),
        Attempt.managing(
            "findUpgrade",
            FindUpgrade.class,
            "GET",
            UPGRADE,
            List.of(UpgradeRefusal.UPGRADE_UNKNOWN)),
        completing(),
        Attempt.managing(
            "cancelUpgrade",
            CancelUpgrade.class,
            "POST",
            UPGRADE + "/cancellation",
            Attempt.joined(
                ENDED,
                List.of(
                    ManagementRefusal.MAIN_CERTIFICATE_NEEDED, UpgradeRefusal.UPGRADE_COMPLETED))));
  }

  private static Attempt completing() {
    return Attempt.managing(
        "completeUpgrade",
        CompleteUpgrade.class,
        "POST",
        UPGRADE + "/completion",
        Attempt.joined(
            Attempt.TOKEN,
            ENDED,
            List.of(
                ManagementRefusal.MAIN_CERTIFICATE_NEEDED,
                AuthorisationRefusal.DEPUTY_DEREGISTERED,
                LogInRefusal.CERTIFICATE_CHANGED,
                LogInRefusal.CERTIFICATE_REPLACED,
                ManagementRefusal.TOKEN_OF_ANOTHER_ENTERPRISE,
                ManagementRefusal.TOKEN_OF_ANOTHER_CERTIFICATE)));
  }
}
