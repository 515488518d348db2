package org.onecert.rest.caller;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.onecert.application.Identifiers;
import org.onecert.application.partner.VisitSystem.SystemVisit;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;

/// Tells sessions to callers: as tokens (JWT, ES256) that business systems can verify with the
/// published keys. A token names its session; it is worth what the session is worth (L-6).
@Singleton
public final class SessionTokens {

  private final TokenKeys keys;
  private final TokenSettings settings;
  private final Identifiers identifiers;
  private final InstantSource clock;

  public SessionTokens(
      TokenKeys keys, TokenSettings settings, Identifiers identifiers, InstantSource clock) {
    this.keys = keys;
    this.settings = settings;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  /// A new token for a session.
  public TokenJson issue(Session session) {
    return token(session, claims(session));
  }

  /// A new token for the session that a log-in opened. It carries the answer for the one item that
  /// the user came for, as of now (L-5).
  public TokenJson issue(LogInResult result) {
    JwtClaimsBuilder claims = claims(result.session());
    return token(result.session(), answer(result).map(item -> with(item, claims)).orElse(claims));
  }

  /// A token for one business system. Its audience is that system, so that neither another system
  /// nor this server takes it; it names the session, so that introspection tells whether that is
  /// alive.
  public String issue(SystemVisit visit) {
    JwtClaimsBuilder claims =
        atWork(visit.session())
            .audience(settings.systemAudience(visit.system()))
            .claim("scope", "visit");
    return sign(visit.item().map(item -> with(item, claims)).orElse(claims));
  }

  private static Optional<ItemAnswer> answer(LogInResult result) {
    return result instanceof LogInResult.Admitted admitted ? admitted.item() : Optional.empty();
  }

  private static JwtClaimsBuilder with(ItemAnswer item, JwtClaimsBuilder claims) {
    return claims.claim("item", Map.of("code", item.code().value(), "permitted", item.permitted()));
  }

  private TokenJson token(Session session, JwtClaimsBuilder claims) {
    return new TokenJson(
        sign(claims), kind(session), session.endsAt(), settings.idle().toSeconds());
  }

  private String sign(JwtClaimsBuilder claims) {
    return claims
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .keyId(keys.signingId())
        .sign(keys.signing());
  }

  /// A token for activating or for confirming a change is made for this server alone and claims no
  /// role: a business system that checks the audience, as it must, never takes it for a certificate
  /// at work.
  private JwtClaimsBuilder claims(Session session) {
    return switch (session) {
      case Admitted admitted ->
          atWork(admitted).audience(settings.audience()).claim("scope", "session");
      case Activating _ ->
          common(session).audience(settings.activationAudience()).claim("scope", "activation");
      case Updating _ ->
          common(session).audience(settings.activationAudience()).claim("scope", "update");
      case Parted _ -> throw ended();
    };
  }

  private JwtClaimsBuilder atWork(Admitted session) {
    return common(session)
        .claim("enterprise", session.uscc().value())
        .claim("role", Roles.of(session));
  }

  private JwtClaimsBuilder common(Session session) {
    return Jwt.claims()
        .issuer(settings.issuer())
        .subject(session.facts().uniqueId().value())
        .issuedAt(clock.instant())
        .expiresAt(session.endsAt())
        .claim("jti", identifiers.next().toString())
        .claim("sid", session.id().value().toString())
        .claim("serial", session.facts().serialNumber().hex());
  }

  /// How the kind of a session is called in JSON.
  public static String kind(Session session) {
    return switch (session) {
      case Admitted _ -> "admitted";
      case Activating _ -> "activating";
      case Updating _ -> "updating";
      case Parted _ -> throw ended();
    };
  }

  /// Nothing is told of what is left of a session, and no new token issued for it.
  private static IllegalArgumentException ended() {
    return new IllegalArgumentException("The session ended with a swap");
  }
}
