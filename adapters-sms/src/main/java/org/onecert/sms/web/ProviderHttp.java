package org.onecert.sms.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;

/// Speaks HTTP with providers. Their certificates must lead to a root that the JVM trusts and name
/// the host.
///
/// Each request has a connection of its own: one that lay idle may be cut while we write, and then
/// nobody knows whether the message was read.
public final class ProviderHttp {

  private static final int CONNECTIONS = 256;

  private final HttpClient client;
  private final Duration patience;

  /// @param patience for connection and answer together
  public ProviderHttp(Vertx vertx, Duration patience) {
    this.patience = patience;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(patience.toMillis()))
                .setKeepAlive(false)
                .setMaxPoolSize(CONNECTIONS)
                .setVerifyHost(true));
  }

  /// Sends a request once. Never fails: every failure is one of the replies.
  public Uni<Reply> send(RequestOptions request, Buffer body) {
    return Uni.createFrom()
        .completionStage(
            () -> new Exchange(body).over(client.request(request), patience).toCompletionStage());
  }
}
