package org.onecert.bootstrap.wiring;

import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.limit.Turnstile;
import org.onecert.application.login.LogInLimits;
import org.onecert.application.login.LogInLimits.Counted;
import org.onecert.bootstrap.configuration.LimitsConfiguration;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.domain.limit.AddressPace;
import org.onecert.domain.limit.LogInPaces;
import org.onecert.domain.limit.Pace;
import org.onecert.domain.limit.Turn;

/// How often somebody may try to log in, as far as this node remembers (ADR 0025).
@Singleton
class LimitWiring {

  /// Of addresses and certificates together, some two hundred octets each.
  private static final int REMEMBERED = 50_000;

  private final LimitsConfiguration limits;

  LimitWiring(OneCertConfiguration configuration) {
    this.limits = configuration.limits();
  }

  @Produces
  @Singleton
  LogInLimits logInLimits(InstantSource clock) {
    var memory =
        Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .executor(Runnable::run)
            .<Counted, Turn>build()
            .asMap();
    var paces =
        new LogInPaces(
            ofAddress(limits.challenges()), ofAddress(limits.failures()), limits.logIns());
    return new LogInLimits(paces, new Turnstile<>(memory, clock));
  }

  private AddressPace ofAddress(Pace pace) {
    return new AddressPace(pace, limits.crowd(), limits.crowdedNetworks().orElse(List.of()));
  }
}
