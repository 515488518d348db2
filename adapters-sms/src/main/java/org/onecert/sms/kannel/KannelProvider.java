package org.onecert.sms.kannel;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import org.onecert.application.port.MessageKeys;
import org.onecert.domain.message.TextMessage;
import org.onecert.sms.Provider;
import org.onecert.sms.Submission;
import org.onecert.sms.text.MessageTexts;

/// Hands text messages to Kannel and has it report to us.
///
/// They are posted, with the text as the body and all else in header fields (user guide, "Using the
/// HTTP interface to send SMS messages"): what stands in an address is read in the log of every
/// proxy on the way. Kannel gives no reference; its reports come to an address of the message.
public final class KannelProvider implements Provider {

  private static final String UCS_2 = "2";

  /// Delivered (1), not delivered (2), rejected by the network (16). What else it could report
  /// tells nothing new.
  private static final String REPORTS = "19";

  private final KannelSettings settings;
  private final MessageTexts texts;
  private final MessageKeys keys;
  private final KannelHttp http;

  /// @param keys what Kannel is told, so that nobody else can report
  public KannelProvider(
      Vertx vertx, KannelSettings settings, MessageTexts texts, MessageKeys keys) {
    this.settings = settings;
    this.texts = texts;
    this.keys = keys;
    this.http = new KannelHttp(vertx, settings);
  }

  @Override
  public String name() {
    return "kannel";
  }

  @Override
  public Uni<Submission> submit(TextMessage message) {
    return Uni.createFrom()
        .completionStage(
            () -> http.post(fields(message), texts.of(message.wording())).toCompletionStage());
  }

  private MultiMap fields(TextMessage message) {
    KannelAccount account = settings.account();
    MultiMap fields =
        MultiMap.caseInsensitiveMultiMap()
            .add("X-Kannel-Username", account.username())
            .add("X-Kannel-Password", account.password())
            .add("X-Kannel-To", message.mobile().number())
            .add("X-Kannel-Coding", UCS_2)
            .add("X-Kannel-DLR-Mask", REPORTS)
            .add("X-Kannel-DLR-Url", settings.reportAddress(message.id(), keys.of(message.id())));
    account.sender().ifPresent(sender -> fields.add("X-Kannel-From", sender));
    return fields;
  }
}
