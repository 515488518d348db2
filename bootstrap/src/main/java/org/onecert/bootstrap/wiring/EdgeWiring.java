package org.onecert.bootstrap.wiring;

import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.onecert.application.port.BusinessRegistry;
import org.onecert.application.port.RegistryEntries;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.Secrets;
import org.onecert.bootstrap.configuration.TokenKeyConfiguration;
import org.onecert.bootstrap.configuration.WrongConfiguration;
import org.onecert.domain.Octets;
import org.onecert.persistence.registry.PostgresBusinessRegistry;
import org.onecert.rest.caller.TokenKeys;
import org.onecert.rest.caller.TokenSettings;
import org.onecert.rest.guard.RequestLimit;
import org.onecert.rest.operator.OperatorSettings;
import org.onecert.rest.paging.CursorSettings;
import org.onecert.rest.problem.ProblemLinks;
import org.onecert.rest.registry.HttpBusinessRegistry;
import org.onecert.rest.registry.RegistrySettings;
import org.onecert.rest.wire.ConnectionLimit;
import org.onecert.token.KeyedHash;

/// The HTTP edge, and the business registry on whichever side it is.
@Singleton
class EdgeWiring {

  private static final Duration CURSOR_LIFETIME = Duration.ofHours(1);
  private static final int SHARE = 16;

  private final OneCertConfiguration configuration;

  EdgeWiring(OneCertConfiguration configuration) {
    this.configuration = configuration;
  }

  @Produces
  @Singleton
  TokenKeys tokenKeys(SecureRandom random) {
    return TokenKeyConfiguration.read(
        "onecert.tokens.signing-key", configuration.tokens().signingKey(), random);
  }

  @Produces
  @Singleton
  TokenSettings tokenSettings() {
    return new TokenSettings(
        configuration.origin().toString(),
        configuration.tokens().audience(),
        configuration.sessions().idle());
  }

  @Produces
  @Singleton
  RequestLimit requestLimit() {
    return new RequestLimit(configuration.requests().atOnce(), configuration.requests().patience());
  }

  /// Requests and answers that are on their way may take a sixteenth of the memory each: what is
  /// made of them takes two or three times as much, and half of the memory of a small node is taken
  /// without them.
  @Produces
  @Singleton
  ConnectionLimit connectionLimit() {
    Duration patience = configuration.connections().patience();
    return new ConnectionLimit(
        configuration.connections().most(),
        Runtime.getRuntime().maxMemory() / SHARE,
        patience,
        patience.plus(configuration.requests().patience()));
  }

  @Produces
  @Singleton
  OperatorSettings operatorSettings() {
    try {
      return new OperatorSettings(configuration.operator().tokenSha256().orElse(List.of()));
    } catch (IllegalArgumentException noHash) {
      throw new WrongConfiguration(
          "onecert.operator.token-sha256", "must be SHA-256 hashes: 64 hexadecimal digits each");
    }
  }

  /// Cursors are known as long as a challenge key is, an hour at most.
  @Produces
  @Singleton
  CursorSettings cursorSettings(Secrets secrets) {
    List<Octets> keys = secrets.challengeKeys().stream().map(EdgeWiring::cursorKey).toList();
    return new CursorSettings(keys, CURSOR_LIFETIME);
  }

  private static Octets cursorKey(Octets challengeKey) {
    return new KeyedHash(challengeKey).of("OneCert cursors 1", Octets.of(new byte[0]));
  }

  @Produces
  @Singleton
  ProblemLinks problemLinks() {
    return new ProblemLinks(configuration.links().renewal());
  }

  @Produces
  @Singleton
  RegistryEntries registryEntries(PostgresBusinessRegistry ours) {
    return ours;
  }

  @Produces
  @Singleton
  BusinessRegistry businessRegistry(PostgresBusinessRegistry ours, Vertx vertx) {
    return configuration
        .registry()
        .url()
        .<BusinessRegistry>map(url -> theirs(url, vertx))
        .orElse(ours);
  }

  private HttpBusinessRegistry theirs(URI url, Vertx vertx) {
    return new HttpBusinessRegistry(
        vertx,
        new RegistrySettings(
            url, configuration.registry().patience(), RegistrySettings.USUAL_ANSWER));
  }
}
