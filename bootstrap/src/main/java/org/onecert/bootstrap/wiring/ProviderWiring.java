package org.onecert.bootstrap.wiring;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.onecert.application.port.DeliveryInquiries;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.SmsCheck;
import org.onecert.bootstrap.configuration.SmsConfiguration;
import org.onecert.sms.BreakerTerms;
import org.onecert.sms.GuardedProvider;
import org.onecert.sms.Inquiries;
import org.onecert.sms.Providers;
import org.onecert.sms.RetryTerms;
import org.onecert.sms.SendingWatch;
import org.onecert.sms.aliyun.AliyunProvider;
import org.onecert.sms.text.MessageTexts;

/// Those who send text messages.
@Singleton
class ProviderWiring {

  /// Before providers that were busy are asked once more.
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final SmsConfiguration configuration;
  private final MessageGateways gateways;
  private final Vertx vertx;

  ProviderWiring(OneCertConfiguration configuration, MessageGateways gateways, Vertx vertx) {
    this.configuration = configuration.sms();
    this.gateways = gateways;
    this.vertx = vertx;
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
    List<GuardedProvider> inOrder =
        configuration.providers().stream()
            .map(provider -> gateways.provider(provider, texts))
            .map(provider -> new GuardedProvider(provider, terms, watch, clock))
            .toList();
    return new Providers(inOrder, retries(), this::rest, clock);
  }

  private RetryTerms retries() {
    return new RetryTerms(
        configuration.retries(), PAUSE, configuration.patience(), SmsCheck.LONGEST);
  }

  private Uni<Void> rest(Duration time) {
    return Uni.createFrom()
        .emitter(waiting -> vertx.setTimer(time.toMillis(), _ -> waiting.complete(null)));
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
