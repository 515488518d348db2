package org.onecert.bootstrap.health;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.onecert.sms.GuardedProvider;
import org.onecert.sms.Providers;

/// Tells which providers of text messages work. A node is ready all the same: who needs no code is
/// served, and all nodes would be gone at once.
@Readiness
@Singleton
class MessageHealth implements HealthCheck {

  private final Providers providers;

  MessageHealth(Providers providers) {
    this.providers = providers;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("messages").up();
    providers.inOrder().forEach(provider -> tell(response, provider));
    return response.build();
  }

  private static void tell(HealthCheckResponseBuilder response, GuardedProvider provider) {
    response.withData(provider.name(), provider.isLeftAlone() ? "in trouble" : "works");
  }
}
