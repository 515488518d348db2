package org.onecert.sms.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import org.onecert.domain.message.TextMessage;
import org.onecert.sms.Provider;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.text.MessageTexts;
import org.onecert.sms.web.ProviderHttp;
import org.onecert.sms.web.Reply.Answered;

/// Posts text messages to an inbox over HTTP, as JSON `{"mobile": ..., "text": ...}`. For
/// development and trying out: the inbox shows to everybody what a mobile would show to its owner.
public final class InboxProvider implements Provider {

  private final ProviderHttp http;
  private final URI inbox;
  private final MessageTexts texts;

  public InboxProvider(ProviderHttp http, URI inbox, MessageTexts texts) {
    this.http = http;
    this.inbox = inbox;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "inbox";
  }

  @Override
  public Uni<Submission> submit(TextMessage message) {
    return http.send(request(), body(message))
        .map(reply -> reply.submission(InboxProvider::meaning));
  }

  private RequestOptions request() {
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setAbsoluteURI(inbox.toString())
        .putHeader("Content-Type", "application/json");
  }

  private Buffer body(TextMessage message) {
    return JsonObject.of("mobile", message.mobile().number(), "text", texts.of(message.wording()))
        .toBuffer();
  }

  private static Submission meaning(Answered answered) {
    return answered.status() / 100 == 2
        ? new Taken("")
        : new NotTaken("status " + answered.status());
  }
}
