package org.onecert.rest.event;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.onecert.application.port.EventReceivers;
import org.onecert.domain.Outcome;
import org.onecert.domain.event.DeliveryResult;
import org.onecert.domain.event.DeliveryResult.Unreachable;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.event.QueueHead;
import org.onecert.domain.event.Subscriber;
import org.onecert.domain.refusal.OperatorRefusal;
import org.onecert.rest.exchange.Json;

/// Tells business systems over HTTP: `POST` of a CloudEvent (structured mode) with a signature. Any
/// status of 2xx means that it was taken; redirects are not followed.
///
/// The host is looked up and checked each time, and the very address that was checked is connected
/// to, so that a name that changes its meaning in between gains nothing. The certificate is checked
/// against the name.
public final class HttpEventReceivers implements EventReceivers {

  private static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";
  private static final int CONNECTIONS = 32;

  private final HttpClient client;
  private final Hosts hosts;
  private final EventSigner signer;
  private final HookSettings settings;

  public HttpEventReceivers(Vertx vertx, EventSigner signer, HookSettings settings) {
    this.client = vertx.createHttpClient(options(settings));
    this.hosts = new Hosts(vertx);
    this.signer = signer;
    this.settings = settings;
  }

  private static HttpClientOptions options(HookSettings settings) {
    return new HttpClientOptions()
        .setConnectTimeout(Math.toIntExact(settings.patience().toMillis()))
        .setMaxPoolSize(CONNECTIONS)
        .setVerifyHost(true);
  }

  @Override
  public Uni<Outcome<HookAddress>> check(HookAddress address) {
    return Uni.createFrom()
        .completionStage(() -> hosts.of(address).toCompletionStage())
        .map(found -> checked(address, found).map(_ -> address));
  }

  /// One of the hosts, if events may go to all of them.
  private Outcome<InetAddress> checked(HookAddress address, List<InetAddress> found) {
    Outcome<InetAddress> first =
        Outcome.of(found.stream().findFirst(), OperatorRefusal.HOOK_HOST_UNKNOWN);
    return found.stream()
        .reduce(
            first,
            (so, host) -> so.then(_ -> settings.networks().check(address, host)),
            (some, more) -> some.then(_ -> more));
  }

  @Override
  public Uni<DeliveryResult> tell(Subscriber subscriber, QueueHead seen) {
    return Uni.createFrom()
        .completionStage(() -> send(subscriber, seen).toCompletionStage())
        .onFailure(failure -> !(failure instanceof IllegalStateException))
        .recoverWithItem(HttpEventReceivers::unreachable);
  }

  private Future<DeliveryResult> send(Subscriber subscriber, QueueHead seen) {
    HookAddress address = subscriber.subscription().address();
    return hosts
        .of(address)
        .compose(found -> send(address, checked(address, found), body(subscriber, seen)))
        .timeout(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
  }

  private byte[] body(Subscriber subscriber, QueueHead seen) {
    return Json.write(CloudEventJson.of(seen, subscriber.system().id(), settings.source()));
  }

  private Future<DeliveryResult> send(HookAddress address, Outcome<InetAddress> host, byte[] body) {
    return switch (host) {
      case Outcome.Accepted<InetAddress>(var checked) -> post(address, checked, body);
      case Outcome.Refused<InetAddress>(var refusal) ->
          Future.succeededFuture(new Unreachable(refusal.code(), Optional.empty()));
    };
  }

  private Future<DeliveryResult> post(HookAddress address, InetAddress host, byte[] body) {
    return client
        .request(request(address, host).putHeader(EventSigner.HEADER, signer.sign(body)))
        .compose(request -> request.send(Buffer.buffer(body)))
        .compose(HttpEventReceivers::result);
  }

  private RequestOptions request(HookAddress address, InetAddress host) {
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setAbsoluteURI(address.toString())
        .setServer(SocketAddress.inetSocketAddress(address.port(), host.getHostAddress()))
        .setTimeout(settings.patience().toMillis())
        .putHeader("Content-Type", MEDIA_TYPE)
        .putHeader("User-Agent", "OneCert");
  }

  /// What is in the answer does not matter; it is let pass so that the connection can be used
  /// again.
  private static Future<DeliveryResult> result(HttpClientResponse response) {
    return response.handler(_ -> {}).end().map(_ -> HookAnswer.of(response));
  }

  private static DeliveryResult unreachable(Throwable failure) {
    return new Unreachable(reason(failure), Optional.empty());
  }

  /// In our own words: those of the other side have no place in an operator's list.
  private static String reason(Throwable failure) {
    return switch (failure) {
      case SSLException _ -> "no trusted encryption";
      case TimeoutException _ -> "no answer in time";
      default -> "no connection";
    };
  }
}
