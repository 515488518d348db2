package org.onecert.bootstrap.wiring;

import static org.onecert.bootstrap.configuration.SmsCheck.needed;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.onecert.application.port.MessageKeys;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.SmsAliyunCheck;
import org.onecert.bootstrap.configuration.SmsAliyunConfiguration;
import org.onecert.bootstrap.configuration.SmsConfiguration;
import org.onecert.bootstrap.configuration.SmsHttpCheck;
import org.onecert.bootstrap.configuration.SmsKannelConfiguration;
import org.onecert.sms.DeliveryInquiry;
import org.onecert.sms.Provider;
import org.onecert.sms.aliyun.AliyunApi;
import org.onecert.sms.aliyun.AliyunInquiry;
import org.onecert.sms.aliyun.AliyunProvider;
import org.onecert.sms.http.HttpProvider;
import org.onecert.sms.inbox.InboxProvider;
import org.onecert.sms.kannel.KannelAccount;
import org.onecert.sms.kannel.KannelProvider;
import org.onecert.sms.kannel.KannelSettings;
import org.onecert.sms.text.MessageTexts;
import org.onecert.sms.web.ProviderHttp;

/// The providers that the operator can choose. All speak HTTP, by one client.
@Singleton
class MessageGateways {

  private final OneCertConfiguration configuration;
  private final SmsConfiguration sms;
  private final ProviderHttp http;
  private final InstantSource clock;
  private final SecureRandom random;
  private final MessageKeys keys;

  MessageGateways(
      OneCertConfiguration configuration,
      Vertx vertx,
      InstantSource clock,
      SecureRandom random,
      MessageKeys keys) {
    this.configuration = configuration;
    this.sms = configuration.sms();
    this.http = new ProviderHttp(vertx, sms.patience());
    this.clock = clock;
    this.random = random;
    this.keys = keys;
  }

  Provider provider(SmsConfiguration.Provider provider, MessageTexts texts) {
    return switch (provider) {
      case INBOX -> new InboxProvider(http, needed("onecert.sms.inbox", sms.inbox()), texts);
      case KANNEL -> new KannelProvider(http, settings(sms.kannel()), texts, keys);
      case ALIYUN -> aliyun(sms.aliyun());
      case HTTP -> new HttpProvider(SmsHttpCheck.gateway(sms.http()), http, texts);
    };
  }

  private KannelSettings settings(SmsKannelConfiguration kannel) {
    return new KannelSettings(
        needed("onecert.sms.kannel.url", kannel.url()),
        account(kannel),
        kannel.reportsTo().orElse(configuration.origin()));
  }

  private static KannelAccount account(SmsKannelConfiguration kannel) {
    return new KannelAccount(
        needed("onecert.sms.kannel.username", kannel.username()),
        needed("onecert.sms.kannel.password", kannel.password()),
        kannel.sender());
  }

  private Provider aliyun(SmsAliyunConfiguration aliyun) {
    return new AliyunProvider(
        aliyunApi(),
        SmsAliyunCheck.signature(aliyun),
        SmsAliyunCheck.templates(aliyun.templates()));
  }

  DeliveryInquiry aliyunInquiry() {
    return new AliyunInquiry(aliyunApi());
  }

  private AliyunApi aliyunApi() {
    return new AliyunApi(SmsAliyunCheck.account(sms.aliyun()), http, clock, random);
  }
}
