package org.onecert.sms.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.onecert.domain.message.TextMessage;
import org.onecert.sms.Provider;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;
import org.onecert.sms.text.MessageTexts;

/// Posts text messages to an inbox over HTTP, as JSON `{"mobile": ..., "text": ...}`. For
/// development and trying out: the inbox shows to everybody what a mobile would show to its owner.
public final class InboxProvider implements Provider {

  private final WebClient client;
  private final URI inbox;
  private final Duration patience;
  private final MessageTexts texts;

  /// @param patience how long the inbox may take to answer
  public InboxProvider(WebClient client, URI inbox, Duration patience, MessageTexts texts) {
    this.client = client;
    this.inbox = inbox;
    this.patience = patience;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "inbox";
  }

  @Override
  public Uni<Submission> submit(TextMessage message) {
    return Uni.createFrom()
        .completionStage(() -> post(message))
        .map(InboxProvider::submission)
        .onFailure()
        .recoverWithItem(InboxProvider::trouble);
  }

  private static Submission trouble(Throwable failure) {
    String why = failure.getClass().getSimpleName();
    return failure instanceof ConnectException ? new NotTaken(why) : new Unclear(why);
  }

  private CompletionStage<HttpResponse<Buffer>> post(TextMessage message) {
    return client
        .postAbs(inbox.toString())
        .timeout(patience.toMillis())
        .sendJsonObject(json(message))
        .toCompletionStage();
  }

  private JsonObject json(TextMessage message) {
    return JsonObject.of("mobile", message.mobile().number(), "text", texts.of(message.wording()));
  }

  private static Submission submission(HttpResponse<Buffer> response) {
    return response.statusCode() / 100 == 2
        ? new Taken("")
        : new NotTaken("status " + response.statusCode());
  }
}
