package org.onecert.rest.stage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onecert.application.upgrade.CancelUpgrade;
import org.onecert.application.upgrade.CompleteUpgrade;
import org.onecert.application.upgrade.FindUpgrade;
import org.onecert.application.upgrade.OpenDeputyUpgrade;
import org.onecert.application.upgrade.OpenUpgrade;
import org.onecert.application.upgrade.PreviewUpgrade;

/// Upgrading a deputy, as scripted.
@Singleton
class UpgradeStage {

  private final Script script;

  UpgradeStage(Script script) {
    this.script = script;
  }

  @Produces
  @Singleton
  PreviewUpgrade previewUpgrade() {
    return (caller, deputy) -> script.play(PreviewUpgrade.class, caller, deputy);
  }

  @Produces
  @Singleton
  OpenDeputyUpgrade openDeputyUpgrade() {
    return (caller, deputy, seal) -> script.play(OpenDeputyUpgrade.class, caller, deputy, seal);
  }

  @Produces
  @Singleton
  OpenUpgrade openUpgrade() {
    return (caller, deputy) -> script.play(OpenUpgrade.class, caller, deputy);
  }

  @Produces
  @Singleton
  FindUpgrade findUpgrade() {
    return (caller, id) -> script.play(FindUpgrade.class, caller, id);
  }

  @Produces
  @Singleton
  CompleteUpgrade completeUpgrade() {
    return (caller, id, answer) -> script.play(CompleteUpgrade.class, caller, id, answer);
  }

  @Produces
  @Singleton
  CancelUpgrade cancelUpgrade() {
    return (caller, id) -> script.play(CancelUpgrade.class, caller, id);
  }
}
