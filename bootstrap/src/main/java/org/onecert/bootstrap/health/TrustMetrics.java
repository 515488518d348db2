package org.onecert.bootstrap.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.bootstrap.wiring.TrustReload;
import org.onecert.bootstrap.wiring.Trusts;
import org.onecert.token.revocation.ListShelf;
import org.onecert.token.x509.Trust;

/// Gauges of what certificates are checked against.
///
/// - `onecert_trust_ends_in_seconds{of}`: until the next trusted certificate ends
/// - `onecert_trust_files_wrong`: 1 while the operator's files cannot be used
/// - `onecert_revocation_list_ends_in_seconds`: until the first list at hand ends that is not
///   refreshed
@Singleton
class TrustMetrics {

  private final MeterRegistry registry;
  private final InstantSource clock;

  TrustMetrics(MeterRegistry registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
  }

  void register(@Observes StartupEvent start, Trusts trusts, TrustReload files, ListShelf lists) {
    endsIn("tokens", trusts.tokens());
    endsIn("seal-makers", trusts.sealMakers());
    endsIn("time-stamps", trusts.timeStamps());
    Gauge.builder("onecert.trust.files.wrong", files, one -> one.trouble().isPresent() ? 1 : 0)
        .register(registry);
    Gauge.builder("onecert.revocation.list.ends.in.seconds", lists, this::listsEndIn)
        .register(registry);
  }

  private void endsIn(String of, Trust trust) {
    Gauge.builder("onecert.trust.ends.in.seconds", trust, this::endsIn)
        .tag("of", of)
        .register(registry);
  }

  /// Not a number while nobody is trusted.
  private double endsIn(Trust trust) {
    Instant now = clock.instant();
    return seconds(now, TrustExpiry.next(trust, now).map(TrustExpiry::at));
  }

  /// Not a number while none is at hand.
  private double listsEndIn(ListShelf lists) {
    return seconds(clock.instant(), lists.firstEnd());
  }

  private static double seconds(Instant now, Optional<Instant> end) {
    return end.map(at -> (double) Duration.between(now, at).toSeconds()).orElse(Double.NaN);
  }
}
