package org.onecert.sms.kannel;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.Optional;
import org.onecert.application.port.MessageKeys;
import org.onecert.domain.message.MessagePart;
import org.onecert.domain.message.TextMessage;
import org.onecert.sms.Provider;
import org.onecert.sms.Submission;
import org.onecert.sms.text.MessageTexts;
import org.onecert.sms.web.ProviderHttp;
import org.onecert.sms.web.Reply.Answered;

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

  private final ProviderHttp http;
  private final KannelSettings settings;
  private final MessageTexts texts;
  private final MessageKeys keys;

  /// @param keys what Kannel is told, so that nobody else can report
  public KannelProvider(
      ProviderHttp http, KannelSettings settings, MessageTexts texts, MessageKeys keys) {
    this.http = http;
    this.settings = settings;
    this.texts = texts;
    this.keys = keys;
  }

  @Override
  public String name() {
    return "kannel";
  }

  @Override
  public Uni<Submission> submit(TextMessage message) {
    return http.send(request(message), Buffer.buffer(texts.of(message.wording())))
        .map(reply -> reply.submission(KannelProvider::meaning));
  }

  private static Submission meaning(Answered answered) {
    return new KannelAnswer(answered.status(), answered.body().toString()).meaning();
  }

  private RequestOptions request(TextMessage message) {
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setAbsoluteURI(settings.url().toString())
        .setHeaders(fields(message))
        .putHeader("Content-Type", "text/plain; charset=UTF-8");
  }

  /// A code that arrives when it is worth nothing only confuses.
  private static Optional<String> validity(TextMessage message) {
    return Optional.ofNullable(message.wording().parts().get(MessagePart.MINUTES));
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
    validity(message).ifPresent(minutes -> fields.add("X-Kannel-Validity", minutes));
    return fields;
  }
}
