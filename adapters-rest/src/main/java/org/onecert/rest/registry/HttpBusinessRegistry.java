package org.onecert.rest.registry;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.onecert.application.port.BusinessRegistry;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.rest.input.Body;
import org.onecert.rest.input.Reading;
import org.onecert.rest.problem.ProblemException;

/// Asks the business registry over HTTP: `GET {base}/{uscc}` answers 200 with an entry as JSON, or
/// 404 for an enterprise that is not registered. Anything else, and any entry that is not well
/// formed or not the one that was asked for, is a failure, never an empty answer.
public final class HttpBusinessRegistry implements BusinessRegistry {

  private final HttpClient client;
  private final RegistrySettings settings;

  public HttpBusinessRegistry(Vertx vertx, RegistrySettings settings) {
    this.settings = settings;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions().setConnectTimeout(Math.toIntExact(millis(settings))));
  }

  @Override
  public Uni<Optional<RegistryEntry>> find(UnifiedSocialCreditCode uscc) {
    return Uni.createFrom()
        .completionStage(() -> ask(uscc).toCompletionStage())
        .onFailure(failure -> !(failure instanceof RegistryUnavailable))
        .transform(failure -> new RegistryUnavailable("The registry does not answer", failure));
  }

  private Future<Optional<RegistryEntry>> ask(UnifiedSocialCreditCode uscc) {
    return client
        .request(request(uscc))
        .compose(HttpClientRequest::send)
        .compose(response -> answer(response, uscc))
        .timeout(millis(settings), TimeUnit.MILLISECONDS);
  }

  private RequestOptions request(UnifiedSocialCreditCode uscc) {
    return new RequestOptions()
        .setMethod(HttpMethod.GET)
        .setAbsoluteURI(settings.base().toString().replaceFirst("/+$", "") + "/" + uscc.value())
        .setTimeout(millis(settings))
        .putHeader("Accept", "application/json");
  }

  private Future<Optional<RegistryEntry>> answer(
      HttpClientResponse response, UnifiedSocialCreditCode uscc) {
    return switch (response.statusCode()) {
      case 200 -> ShortBody.of(response, settings.longestAnswer()).map(body -> entry(body, uscc));
      case 404 -> ShortBody.of(response, settings.longestAnswer()).map(_ -> Optional.empty());
      default -> unexpected(response);
    };
  }

  private Future<Optional<RegistryEntry>> unexpected(HttpClientResponse response) {
    var failure = new RegistryUnavailable("The registry answered " + response.statusCode());
    return ShortBody.of(response, settings.longestAnswer())
        .compose(_ -> Future.failedFuture(failure));
  }

  private static Optional<RegistryEntry> entry(Buffer body, UnifiedSocialCreditCode uscc) {
    RegistryEntry entry = parse(body);
    if (!entry.uscc().equals(uscc)) {
      throw new RegistryUnavailable("The registry answered with another enterprise");
    }
    return Optional.of(entry);
  }

  private static RegistryEntry parse(Buffer body) {
    try {
      Reading in = new Reading();
      return in.whole(Body.parse(body.getBytes(), RegistrationJson.class).read(in, ""));
    } catch (ProblemException malformed) {
      throw new RegistryUnavailable("The registry's entry is malformed", malformed);
    }
  }

  private static long millis(RegistrySettings settings) {
    return settings.patience().toMillis();
  }
}
