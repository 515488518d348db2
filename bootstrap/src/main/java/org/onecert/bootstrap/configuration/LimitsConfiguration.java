package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.limit.Pace;
import org.onecert.domain.network.NetworkRange;

/// How often somebody may try to log in, on each node; `60/PT1M` are sixty at once and one more
/// each second, `off` is as often as he likes.
public interface LimitsConfiguration {
  /// Challenges that are asked for from one address.
  @WithDefault("600/PT1M")
  Pace challenges();

  /// Answers from one address that prove nothing.
  @WithDefault("60/PT1M")
  Pace failures();

  /// Log-ins of one certificate, by its own token.
  @WithDefault("30/PT1M")
  Pace logIns();

  /// Addresses that many share: offices, service halls.
  Optional<List<NetworkRange>> crowdedNetworks();

  /// How many times as often something may come from those.
  @WithDefault("20")
  int crowd();
}
