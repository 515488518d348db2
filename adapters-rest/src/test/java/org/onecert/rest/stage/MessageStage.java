package org.onecert.rest.stage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onecert.application.message.ShowMessage;
import org.onecert.application.message.TakeDeliveryReport;

/// Text messages, as scripted.
@Singleton
class MessageStage {

  private final Script script;

  MessageStage(Script script) {
    this.script = script;
  }

  @Produces
  @Singleton
  ShowMessage showMessage() {
    return (caller, message) -> script.play(ShowMessage.class, caller, message);
  }

  @Produces
  @Singleton
  TakeDeliveryReport takeDeliveryReport() {
    return (message, key, delivery) ->
        script.play(TakeDeliveryReport.class, message, key, delivery);
  }
}
