package org.onecert.bootstrap.health;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.onecert.bootstrap.wiring.TrustReload;
import org.onecert.bootstrap.wiring.Trusts;
import org.onecert.token.x509.Trust;

/// Tells which trusted certificate ends next, warns 30 days ahead, and says what is wrong with the
/// operator's files. A node is ready all the same: it goes on with what it had, and all nodes would
/// be gone at once.
@Readiness
@Singleton
class TrustHealth implements HealthCheck {

  private static final Duration AHEAD = Duration.ofDays(30);

  private final Trusts trusts;
  private final TrustReload files;
  private final InstantSource clock;

  TrustHealth(Trusts trusts, TrustReload files, InstantSource clock) {
    this.trusts = trusts;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("trust").up();
    tell(response, "tokens", trusts.tokens());
    tell(response, "sealMakers", trusts.sealMakers());
    tell(response, "timeStamps", trusts.timeStamps());
    files.trouble().ifPresent(trouble -> response.withData("trouble", trouble));
    return response.build();
  }

  private void tell(HealthCheckResponseBuilder response, String of, Trust trust) {
    TrustExpiry.next(trust, clock.instant()).ifPresent(next -> tell(response, of, next));
  }

  private void tell(HealthCheckResponseBuilder response, String of, TrustExpiry next) {
    response.withData(of + ".endsNext", next.subject());
    response.withData(of + ".endsAt", next.at().toString());
    response.withData(
        of + ".warning", clock.instant().plus(AHEAD).isAfter(next.at()) ? "ends soon" : "none");
  }
}
