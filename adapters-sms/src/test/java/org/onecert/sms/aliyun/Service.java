package org.onecert.sms.aliyun;

import static org.onecert.domain.message.MessagePurpose.DEMOTED;
import static org.onecert.domain.message.MessagePurpose.HOLDER_MOBILE;
import static org.onecert.domain.message.MessagePurpose.REPRESENTATIVE_SIGNATURE;
import static org.onecert.domain.message.MessagePurpose.UPGRADED;

import io.vertx.core.Vertx;
import java.io.Serial;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.onecert.domain.Line;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.Mobile;
import org.onecert.fixtures.aliyun.AliyunSms;
import org.onecert.sms.Submission;
import org.onecert.sms.web.ProviderHttp;

/// The service, and we who send through it.
final class Service implements AutoCloseable {

  static final Mobile MOBILE = new Mobile("15801907709");
  static final String CODE = "482913";
  static final TextMessage MESSAGE = message(Wording.holderMobile(CODE));
  static final Instant NOW = Instant.parse("2026-03-01T15:59:30Z");

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Map<MessagePurpose, AliyunTemplate> TEMPLATES =
      Map.of(
          HOLDER_MOBILE, AliyunTemplate.of("SMS_1001:code", HOLDER_MOBILE),
          REPRESENTATIVE_SIGNATURE, AliyunTemplate.of("SMS_1002", REPRESENTATIVE_SIGNATURE),
          UPGRADED, AliyunTemplate.of("SMS_1003", UPGRADED),
          DEMOTED, AliyunTemplate.of("SMS_1004:enterprise", DEMOTED));

  private final Vertx vertx = Vertx.vertx();
  private final AliyunSms aliyun = AliyunSms.start(InstantSource.fixed(NOW));

  static TextMessage message(Wording wording) {
    return new TextMessage(new MessageId(new UUID(1, 1)), MOBILE, wording);
  }

  static Wording signature(String form, String enterprise) {
    return Wording.representativeSignature(CODE, form, new Line(enterprise));
  }

  AliyunSms aliyun() {
    return aliyun;
  }

  AliyunAccount account() {
    return new AliyunAccount(aliyun.url(), AliyunSms.KEY_ID, AliyunSms.KEY_SECRET);
  }

  AliyunAccount accountAt(URI url) {
    return new AliyunAccount(url, AliyunSms.KEY_ID, AliyunSms.KEY_SECRET);
  }

  Submission submit(TextMessage message) {
    return submit(message, api(account(), NOW, LONG));
  }

  /// Somebody who waits for half a second.
  Submission submitImpatiently(AliyunAccount account) {
    return submit(MESSAGE, api(account, NOW, Duration.ofMillis(500)));
  }

  Submission submitAt(AliyunAccount account, Instant now) {
    return submit(MESSAGE, api(account, now, LONG));
  }

  /// What somebody sends who repeats a request that he overheard.
  Submission submitWithOneNonce() {
    var http = new ProviderHttp(vertx, LONG);
    return submit(
        MESSAGE, new AliyunApi(account(), http, InstantSource.fixed(NOW), new ConstantRandom()));
  }

  private static Submission submit(TextMessage message, AliyunApi api) {
    return new AliyunProvider(api, "上海住建委", TEMPLATES).submit(message).await().atMost(LONG);
  }

  Delivery ask(String bizId, Instant takenAt) {
    return new AliyunInquiry(api(account(), NOW, LONG))
        .ask(MOBILE, bizId, takenAt)
        .await()
        .atMost(LONG);
  }

  private AliyunApi api(AliyunAccount account, Instant now, Duration patience) {
    return new AliyunApi(
        account, new ProviderHttp(vertx, patience), InstantSource.fixed(now), new SecureRandom());
  }

  @Override
  public void close() {
    aliyun.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  /// Always the same.
  private static final class ConstantRandom extends SecureRandom {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    public void nextBytes(byte[] octets) {
      Arrays.fill(octets, (byte) 7);
    }
  }
}
