package org.onecert.bootstrap.wiring;

import static org.onecert.bootstrap.configuration.SmsCheck.needed;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import org.onecert.application.port.MessageKeys;
import org.onecert.bootstrap.configuration.KannelConfiguration;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.sms.Provider;
import org.onecert.sms.kannel.KannelAccount;
import org.onecert.sms.kannel.KannelProvider;
import org.onecert.sms.kannel.KannelSettings;
import org.onecert.sms.text.MessageTexts;

/// Text messages through Kannel.
@Singleton
class KannelWiring {

  private final OneCertConfiguration configuration;
  private final Vertx vertx;
  private final MessageKeys keys;

  KannelWiring(OneCertConfiguration configuration, Vertx vertx, MessageKeys keys) {
    this.configuration = configuration;
    this.vertx = vertx;
    this.keys = keys;
  }

  Provider provider(MessageTexts texts) {
    return new KannelProvider(vertx, settings(configuration.sms().kannel()), texts, keys);
  }

  private KannelSettings settings(KannelConfiguration kannel) {
    return new KannelSettings(
        needed("onecert.sms.kannel.url", kannel.url()),
        account(kannel),
        kannel.reportsTo().orElse(configuration.origin()),
        configuration.sms().patience());
  }

  private static KannelAccount account(KannelConfiguration kannel) {
    return new KannelAccount(
        needed("onecert.sms.kannel.username", kannel.username()),
        needed("onecert.sms.kannel.password", kannel.password()),
        kannel.sender());
  }
}
