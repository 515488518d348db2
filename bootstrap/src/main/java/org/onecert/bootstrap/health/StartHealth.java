package org.onecert.bootstrap.health;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/// Tells that the start is over. A node answers nobody before: it migrates, reads its keys and what
/// it trusts, and listens then; where one of these fails it ends. So whoever gets an answer at all
/// gets this one.
@Startup
@Singleton
class StartHealth implements HealthCheck {

  private final HealthCheckResponse started;

  StartHealth(@ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrates) {
    this.started =
        HealthCheckResponse.named("start")
            .up()
            .withData("migrations", migrates ? "done" : "left to the operator")
            .withData("keys", "read")
            .withData("trust", "read")
            .build();
  }

  @Override
  public HealthCheckResponse call() {
    return started;
  }
}
