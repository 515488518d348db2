package org.onecert.rest.caller;

import jakarta.inject.Singleton;
import java.security.Key;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.UnresolvableKeyException;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// Reads tokens that come back. Only ES256, only our own keys, chosen by their id; the header of a
/// token decides nothing else (RFC 8725, 3.1).
@Singleton
public final class TokenReader {

  private static final int LONGEST = 4096;

  /// As our own tokens write it.
  private static final Pattern SESSION =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final TokenKeys keys;
  private final TokenSettings settings;
  private final InstantSource clock;

  public TokenReader(TokenKeys keys, TokenSettings settings, InstantSource clock) {
    this.keys = keys;
    this.settings = settings;
    this.clock = clock;
  }

  /// The session behind a token that a business system was brought: one for that system, or the
  /// user's own. Empty if it is neither, or its time is over.
  public Optional<SessionId> readFor(BusinessSystemId system, String token) {
    try {
      return Optional.of(
          session(consumer(settings.systemAudience(system), settings.audience()), token));
    } catch (InvalidJwtException | ProblemException notForIt) {
      return Optional.empty();
    }
  }

  /// The session that a token stands for.
  ///
  /// @throws ProblemException `not-logged-in` if it is not our token; `session-ended` if it was
  SessionId read(String token) {
    try {
      return session(consumer(settings.audience(), settings.activationAudience()), token);
    } catch (InvalidJwtException refused) {
      throw new ProblemException(
          refused.hasExpired() ? ProblemCode.SESSION_ENDED : ProblemCode.NOT_LOGGED_IN);
    }
  }

  private static SessionId session(JwtConsumer consumer, String token) throws InvalidJwtException {
    if (token.length() > LONGEST) {
      throw new ProblemException(ProblemCode.NOT_LOGGED_IN);
    }
    return session(consumer.processToClaims(token));
  }

  private static SessionId session(JwtClaims claims) {
    return Optional.ofNullable(claims.getClaimValueAsString("sid"))
        .filter(SESSION.asMatchPredicate())
        .map(text -> new SessionId(UUID.fromString(text)))
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_LOGGED_IN));
  }

  private JwtConsumer consumer(String... audiences) {
    return new JwtConsumerBuilder()
        .setJwsAlgorithmConstraints(
            new AlgorithmConstraints(ConstraintType.PERMIT, TokenKeys.ALGORITHM))
        .setVerificationKeyResolver(this::key)
        .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
        .setExpectedIssuer(settings.issuer())
        .setExpectedAudience(audiences)
        .setRequireExpirationTime()
        .setRequireIssuedAt()
        .setRequireSubject()
        .setRequireJwtId()
        .build();
  }

  private Key key(JsonWebSignature token, List<JsonWebStructure> nesting)
      throws UnresolvableKeyException {
    String id = token.getKeyIdHeaderValue();
    if (id == null) {
      throw new UnresolvableKeyException("No key id");
    }
    return keys.find(id)
        .orElseThrow(() -> new UnresolvableKeyException("Not our key"))
        .getECPublicKey();
  }
}
