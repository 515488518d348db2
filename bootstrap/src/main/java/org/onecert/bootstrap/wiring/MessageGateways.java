package org.onecert.bootstrap.wiring;

import static org.onecert.bootstrap.configuration.SmsCheck.needed;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.onecert.application.port.MessageKeys;
import org.onecert.bootstrap.configuration.KannelConfiguration;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.SmsAliyunCheck;
import org.onecert.bootstrap.configuration.SmsAliyunConfiguration;
import org.onecert.bootstrap.configuration.SmsConfiguration;
import org.onecert.bootstrap.configuration.SmsHttpCheck;
import org.onecert.sms.DeliveryInquiry;
import org.onecert.sms.Provider;
import org.onecert.sms.aliyun.AliyunApi;
import org.onecert.sms.aliyun.AliyunInquiry;
import org.onecert.sms.aliyun.AliyunProvider;
import org.onecert.sms.http.HttpProvider;
import org.onecert.sms.kannel.KannelAccount;
import org.onecert.sms.kannel.KannelProvider;
import org.onecert.sms.kannel.KannelSettings;
import org.onecert.sms.text.MessageTexts;
import org.onecert.sms.web.ProviderHttp;

/// Gateways of others that are spoken to over HTTP.
@Singleton
class MessageGateways {

  private final Vertx vertx;
  private final InstantSource clock;
  private final SecureRandom random;
  private final MessageKeys keys;
  private final URI origin;

  MessageGateways(
      Vertx vertx,
      InstantSource clock,
      SecureRandom random,
      MessageKeys keys,
      OneCertConfiguration configuration) {
    this.vertx = vertx;
    this.clock = clock;
    this.random = random;
    this.keys = keys;
    this.origin = configuration.origin();
  }

  Provider kannel(SmsConfiguration sms, MessageTexts texts) {
    return new KannelProvider(http(sms), settings(sms.kannel()), texts, keys);
  }

  private KannelSettings settings(KannelConfiguration kannel) {
    return new KannelSettings(
        needed("onecert.sms.kannel.url", kannel.url()),
        account(kannel),
        kannel.reportsTo().orElse(origin));
  }

  private static KannelAccount account(KannelConfiguration kannel) {
    return new KannelAccount(
        needed("onecert.sms.kannel.username", kannel.username()),
        needed("onecert.sms.kannel.password", kannel.password()),
        kannel.sender());
  }

  Provider aliyun(SmsConfiguration sms) {
    SmsAliyunConfiguration aliyun = sms.aliyun();
    return new AliyunProvider(
        api(sms), SmsAliyunCheck.signature(aliyun), SmsAliyunCheck.templates(aliyun.templates()));
  }

  DeliveryInquiry aliyunInquiry(SmsConfiguration sms) {
    return new AliyunInquiry(api(sms));
  }

  private AliyunApi api(SmsConfiguration sms) {
    return new AliyunApi(SmsAliyunCheck.account(sms.aliyun()), http(sms), clock, random);
  }

  Provider byTemplate(SmsConfiguration sms, MessageTexts texts) {
    return new HttpProvider(SmsHttpCheck.gateway(sms.http()), http(sms), texts);
  }

  private ProviderHttp http(SmsConfiguration sms) {
    return new ProviderHttp(vertx, sms.patience());
  }
}
