package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import org.onecert.application.port.DeliveryInquiries;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.SmsCheck;
import org.onecert.bootstrap.configuration.SmsConfiguration;
import org.onecert.sms.BreakerTerms;
import org.onecert.sms.GuardedProvider;
import org.onecert.sms.Inquiries;
import org.onecert.sms.Providers;
import org.onecert.sms.SendingWatch;
import org.onecert.sms.aliyun.AliyunProvider;
import org.onecert.sms.text.MessageTexts;

/// Those who send text messages.
@Singleton
class ProviderWiring {

  private final SmsConfiguration configuration;
  private final MessageGateways gateways;

  ProviderWiring(OneCertConfiguration configuration, MessageGateways gateways) {
    this.configuration = configuration.sms();
    this.gateways = gateways;
  }

  @Produces
  @Singleton
  MessageTexts messageTexts() {
    return new MessageTexts(
        SmsCheck.templates(configuration.templates()),
        configuration.signature().orElse(""),
        configuration.longest());
  }

  @Produces
  @Singleton
  Providers providers(MessageTexts texts, SendingWatch watch, InstantSource clock) {
    SmsConfiguration.Breaker breaker = configuration.breaker();
    var terms = new BreakerTerms(breaker.failures(), breaker.pause());
    return new Providers(
        configuration.providers().stream()
            .map(provider -> gateways.provider(provider, texts))
            .map(provider -> new GuardedProvider(provider, terms, watch, clock))
            .toList());
  }

  @Produces
  @Singleton
  DeliveryInquiries deliveryInquiries() {
    return new Inquiries(
        configuration.providers().contains(SmsConfiguration.Provider.ALIYUN)
            ? Map.of(AliyunProvider.NAME, gateways.aliyunInquiry())
            : Map.of());
  }
}
