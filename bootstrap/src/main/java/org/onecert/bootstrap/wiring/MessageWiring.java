package org.onecert.bootstrap.wiring;

import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onecert.application.port.TextMessages;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.sms.InboxTextMessages;

/// Text messages.
@Singleton
class MessageWiring {

  @Produces
  @Singleton
  TextMessages textMessages(OneCertConfiguration configuration, Vertx vertx) {
    return new InboxTextMessages(
        WebClient.create(vertx), configuration.sms().inbox(), configuration.sms().patience());
  }
}
