package org.onecert.rest.event;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jboss.logging.Logger;
import org.onecert.application.port.EventReceivers;
import org.onecert.domain.Outcome;
import org.onecert.domain.event.DeliveryResult;
import org.onecert.domain.event.DeliveryResult.Refused;
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

  private static final Logger LOG = Logger.getLogger(HttpEventReceivers.class);

  private static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";
  private static final int CONNECTIONS = 32;

  private final HttpClient client;
  private final Hosts hosts;
  private final EventSigner signer;
  private final HookSettings settings;

  public HttpEventReceivers(Vertx vertx, EventSigner signer, HookSettings settings) {
    this.client = vertx.createHttpClient(options(settings));
    this.hosts = new Hosts(vertx, settings.patience());
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
        .onFailure(TimeoutException.class)
        .recoverWithItem(List.of())
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
        .onFailure()
        .recoverWithItem(failure -> failed(seen, failure));
  }

  private Future<DeliveryResult> send(Subscriber subscriber, QueueHead seen) {
    HookAddress address = subscriber.subscription().address();
    return hosts
        .of(address)
        .compose(found ->
            switch (checked(address, found)) {
              case Outcome.Accepted<InetAddress>(var host) ->
                  post(address, host, body(subscriber, seen));
              case Outcome.Refused<InetAddress>(var refusal) ->
                  Future.succeededFuture(unreachable(refusal.code()));
            });
  }

  private byte[] body(Subscriber subscriber, QueueHead seen) {
    return Json.write(CloudEventJson.of(seen, subscriber.system().id(), settings.source()));
  }

  private Future<DeliveryResult> post(HookAddress address, InetAddress host, byte[] body) {
    return client
        .request(request(address, host).putHeader(EventSigner.HEADER, signer.sign(body)))
        .compose(request -> exchange(request, body));
  }

  /// Whoever does not answer in time is hung up on.
  private Future<DeliveryResult> exchange(HttpClientRequest request, byte[] body) {
    return request
        .send(Buffer.buffer(body))
        .map(response -> HookAnswer.of(response, settings.patience()))
        .timeout(settings.patience().toMillis(), TimeUnit.MILLISECONDS)
        .onFailure(_ -> request.reset());
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

  /// In our own words: those of the other side have no place in an operator's list.
  private static DeliveryResult failed(QueueHead seen, Throwable failure) {
    return switch (failure) {
      case SSLException _ -> unreachable("no trusted encryption");
      case TimeoutException _ -> unreachable("no answer in time");
      case IOException _, VertxException _ -> unreachable("no connection");
      default -> ourOwnFault(seen, failure);
    };
  }

  private static DeliveryResult unreachable(String reason) {
    return new Unreachable(reason, Optional.empty());
  }

  /// Of this event alone, as far as we know: the others go on.
  private static DeliveryResult ourOwnFault(QueueHead seen, Throwable fault) {
    LOG.errorf(fault, "EVENT_NOT_SENT event=%s", seen.event().id().value());
    return new Refused("not sent: a fault of our own");
  }
}
