package org.onecert.rest.stage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onecert.application.activation.ActivateDeputy;
import org.onecert.application.activation.OpenMainActivation;
import org.onecert.application.activation.SendMobileCode;
import org.onecert.application.activation.ShowActivation;
import org.onecert.application.activation.ShowDeputyActivation;
import org.onecert.application.update.ShowUpdate;
import org.onecert.application.update.UpdateCertificate;

/// Activating certificates and confirming that they changed, as scripted.
@Singleton
class ActivationStage {

  private final Script script;

  ActivationStage(Script script) {
    this.script = script;
  }

  @Produces
  @Singleton
  ShowActivation showActivation() {
    return caller -> script.play(ShowActivation.class, caller);
  }

  @Produces
  @Singleton
  SendMobileCode sendMobileCode() {
    return (caller, mobile) -> script.play(SendMobileCode.class, caller, mobile);
  }

  @Produces
  @Singleton
  OpenMainActivation openMainActivation() {
    return (caller, request) -> script.play(OpenMainActivation.class, caller, request);
  }

  @Produces
  @Singleton
  ShowDeputyActivation showDeputyActivation() {
    return caller -> script.play(ShowDeputyActivation.class, caller);
  }

  @Produces
  @Singleton
  ActivateDeputy activateDeputy() {
    return (caller, request) -> script.play(ActivateDeputy.class, caller, request);
  }

  @Produces
  @Singleton
  ShowUpdate showUpdate() {
    return caller -> script.play(ShowUpdate.class, caller);
  }

  @Produces
  @Singleton
  UpdateCertificate updateCertificate() {
    return caller -> script.play(UpdateCertificate.class, caller);
  }
}
