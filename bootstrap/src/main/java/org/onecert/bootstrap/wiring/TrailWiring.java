package org.onecert.bootstrap.wiring;

import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.onecert.application.Identifiers;
import org.onecert.application.Trail;
import org.onecert.application.port.TrailChain;
import org.onecert.application.trail.ExportTrail;
import org.onecert.application.trail.ExportTrailService;
import org.onecert.application.trail.SealTrail;
import org.onecert.application.trail.SealTrailService;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.TokenKeyConfiguration;
import org.onecert.bootstrap.configuration.WrongConfiguration;
import org.onecert.domain.trail.Chaining;
import org.onecert.persistence.crypto.EntryAuthenticator;
import org.onecert.persistence.crypto.PeopleKeys;
import org.onecert.persistence.history.EntryProofs;
import org.onecert.persistence.trail.PostgresTrailChain;
import org.onecert.persistence.trail.TrailRows;
import org.onecert.persistence.upkeep.TrailRetention;
import org.onecert.rest.caller.TokenKeys;
import org.onecert.rest.trail.TrailKeys;

/// The trail: authenticated, chained, sealed, exported, and at last forgotten (P-2).
@Singleton
class TrailWiring {

  private static final String SEALING_KEY = "onecert.trail.sealing-key";

  private final OneCertConfiguration configuration;
  private final EntryAuthenticator authenticator;
  private final InstantSource clock;

  TrailWiring(OneCertConfiguration configuration, PeopleKeys keys, InstantSource clock) {
    this.configuration = configuration;
    this.authenticator = new EntryAuthenticator(keys);
    this.clock = clock;
  }

  /// One who can issue tokens shall not be able to seal.
  @Produces
  @Singleton
  TrailKeys trailKeys(TokenKeys tokens, SecureRandom random) {
    TokenKeys keys =
        TokenKeyConfiguration.read(SEALING_KEY, configuration.trail().sealingKey(), random);
    if (keys.signingId().equals(tokens.signingId())) {
      throw new WrongConfiguration(SEALING_KEY, "must be another key than that of tokens");
    }
    return new TrailKeys(keys);
  }

  @Produces
  @Singleton
  EntryProofs entryProofs(Identifiers identifiers) {
    return new EntryProofs(identifiers, authenticator);
  }

  @Produces
  @Singleton
  TrailChain trailChain(Pool pool, Vertx vertx) {
    return new PostgresTrailChain(pool, new TrailRows(authenticator, vertx));
  }

  @Produces
  @Singleton
  SealTrail sealTrail(TrailChain chain, TrailKeys keys) {
    return new SealTrailService(chain, new Chaining(keys.sealing(), keys.accepted()), clock);
  }

  @Produces
  @Singleton
  ExportTrail exportTrail(TrailChain chain, Trail trail) {
    return new ExportTrailService(chain, trail, clock);
  }

  @Produces
  @Singleton
  TrailRetention trailRetention(Pool pool) {
    return new TrailRetention(pool, configuration.trail().retention());
  }
}
