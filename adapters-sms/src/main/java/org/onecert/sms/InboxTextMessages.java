package org.onecert.sms;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.onecert.application.port.TextMessages;

/// Posts text messages to an inbox over HTTP, as JSON `{"mobile": ..., "text": ...}`. For
/// development and trying out: the inbox shows to everybody what a mobile would show to its owner.
public final class InboxTextMessages implements TextMessages {

  private static final Logger LOG = Logger.getLogger(InboxTextMessages.class);

  private final WebClient client;
  private final URI inbox;
  private final Duration patience;

  /// @param patience how long the inbox may take to answer
  public InboxTextMessages(WebClient client, URI inbox, Duration patience) {
    this.client = client;
    this.inbox = inbox;
    this.patience = patience;
  }

  @Override
  public Uni<Handover> send(TextMessage message) {
    return Uni.createFrom()
        .completionStage(() -> post(message))
        .map(InboxTextMessages::handover)
        .onFailure()
        .invoke(failure -> LOG.warnf("The inbox %s took no message: %s", inbox, failure))
        .onFailure()
        .recoverWithItem(Handover.FAILED);
  }

  private CompletionStage<HttpResponse<Buffer>> post(TextMessage message) {
    return client
        .postAbs(inbox.toString())
        .timeout(patience.toMillis())
        .sendJsonObject(json(message))
        .toCompletionStage();
  }

  private static JsonObject json(TextMessage message) {
    return JsonObject.of("mobile", message.mobile().number(), "text", message.text());
  }

  private static Handover handover(HttpResponse<Buffer> response) {
    return response.statusCode() / 100 == 2 ? Handover.ACCEPTED : Handover.FAILED;
  }
}
