package org.onecert.rest.stage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.Identifiers;
import org.onecert.application.port.IdempotentAnswers;
import org.onecert.application.port.InMemoryIdempotentAnswers;
import org.onecert.application.port.Outages;
import org.onecert.domain.Octets;
import org.onecert.rest.caller.TokenKeyPairs;
import org.onecert.rest.caller.TokenKeys;
import org.onecert.rest.caller.TokenSettings;
import org.onecert.rest.guard.RequestLimit;
import org.onecert.rest.operator.OperatorSettings;
import org.onecert.rest.paging.CursorSettings;
import org.onecert.rest.problem.ProblemLinks;
import org.onecert.rest.trail.TrailKeys;
import org.onecert.rest.wire.ConnectionLimit;

/// What the edge itself needs.
@Singleton
public class EdgeStage {

  /// How many requests are worked on at once.
  public static final int REQUESTS_AT_ONCE = 100;

  /// After how long a client is told to come again.
  public static final Duration PATIENCE = Duration.ofSeconds(6);

  /// How messages of failures begin that are a database's.
  public static final String AWAY = "database away";

  /// The token that operators present.
  public static final String OPERATOR_TOKEN = "an-operators-token";

  /// What they presented before, which is good too while it is changed.
  public static final String FORMER_OPERATOR_TOKEN = "an-older-operators-token";

  @Produces
  @Singleton
  Identifiers identifiers(InstantSource clock) {
    return new Identifiers(new SecureRandom(), clock);
  }

  @Produces
  @Singleton
  TokenKeys keys() {
    return TokenKeyPairs.generate(new SecureRandom());
  }

  @Produces
  @Singleton
  TrailKeys trailKeys() {
    return new TrailKeys(TokenKeyPairs.generate(new SecureRandom()));
  }

  @Produces
  @Singleton
  TokenSettings tokenSettings() {
    return new TokenSettings("https://onecert.example", "onecert", Duration.ofMinutes(30));
  }

  @Produces
  @Singleton
  RequestLimit requestLimit() {
    return new RequestLimit(REQUESTS_AT_ONCE, PATIENCE);
  }

  @Produces
  @Singleton
  ConnectionLimit connectionLimit() {
    return new ConnectionLimit(1000, 256 * 1024 * 1024L, PATIENCE, PATIENCE.multipliedBy(2));
  }

  /// Nothing here is a database's failure but what says so.
  @Produces
  @Singleton
  Outages outages() {
    return failure -> String.valueOf(failure.getMessage()).startsWith(AWAY);
  }

  @Produces
  @Singleton
  CursorSettings cursorSettings() {
    return new CursorSettings(List.of(Octets.of(new byte[32])), Duration.ofHours(1));
  }

  @Produces
  @Singleton
  OperatorSettings operatorSettings() {
    return new OperatorSettings(List.of(sha256(OPERATOR_TOKEN), sha256(FORMER_OPERATOR_TOKEN)));
  }

  private static String sha256(String token) {
    return Octets.of(token.getBytes(StandardCharsets.UTF_8)).sha256().toHex();
  }

  @Produces
  @Singleton
  ProblemLinks links() {
    return new ProblemLinks(URI.create("https://www.962600.com/"));
  }

  @Produces
  @Singleton
  IdempotentAnswers idempotentAnswers() {
    return new InMemoryIdempotentAnswers(Duration.ofSeconds(15));
  }
}
