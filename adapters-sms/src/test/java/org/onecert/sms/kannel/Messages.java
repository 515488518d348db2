package org.onecert.sms.kannel;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onecert.application.port.MessageKeys;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.Mobile;
import org.onecert.fixtures.kannel.Kannel;
import org.onecert.sms.Submission;
import org.onecert.sms.text.MessageTexts;
import org.onecert.sms.text.Template;
import org.onecert.sms.web.ProviderHttp;

/// Messages, and a Kannel's user who sends them.
final class Messages {

  static final String MOBILE = "15801907709";
  static final Octets KEY = Octets.ofHex("0123456789abcdef".repeat(4));

  static final Duration LONG = Duration.ofSeconds(30);
  private static final MessageKeys KEYS = _ -> KEY;
  private static final MessageTexts TEXTS =
      new MessageTexts(
          Map.of(
              MessagePurpose.HOLDER_MOBILE,
              new Template("验证码{code}，{minutes}分钟内有效；𠮷、%26+é。"),
              MessagePurpose.REPRESENTATIVE_SIGNATURE,
              new Template(
                  "验证码{code}，用于法定代表人签署{enterprise}的《{form}》。{minutes}分钟内有效，请勿告诉任何人；如非本人办理，请勿提供。")),
          "网上政务大厅",
          2);

  private Messages() {}

  /// One that fits into one message of the network.
  static TextMessage shortOne() {
    return of(Wording.holderMobile("123456"));
  }

  /// One that takes two.
  static TextMessage longOne() {
    return of(Wording.representativeSignature("654321", "法人一证通主证书激活申请表", new Line("上海样例建设集团有限公司")));
  }

  private static TextMessage of(Wording wording) {
    return new TextMessage(new MessageId(UUID.randomUUID()), new Mobile(MOBILE), wording);
  }

  static KannelProvider provider(Vertx vertx, KannelSettings settings, Duration patience) {
    return new KannelProvider(new ProviderHttp(vertx, patience), settings, TEXTS, KEYS);
  }

  static KannelSettings settings(URI url, URI reportsTo, String password) {
    var account = new KannelAccount(Kannel.USERNAME, password, Optional.of("1069000112"));
    return new KannelSettings(url, account, reportsTo);
  }

  static Submission submit(KannelProvider provider, TextMessage message) {
    return provider.submit(message).await().atMost(LONG);
  }
}
