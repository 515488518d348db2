package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.limit.Pace;
import org.onecert.domain.network.NetworkRange;

/// How often somebody may try to log in, on each node; `60/PT1M` are sixty at once and one more
/// each second, `off` is as often as he likes.
public interface LimitsConfiguration {
  /// How many challenges one address may ask for (429 `too-many-attempts`). An office of two
  /// hundred logs in at once, each with two further tries. Addresses of IPv6 count as one if they
  /// share the first 64 bits. Behind a proxy that is not named in `quarkus.http.proxy.*` everybody
  /// comes from one address.
  ///
  /// Wrong: no pace: no start. Too few: users behind one address have to wait. Too many, or `off`:
  /// one place may keep the node busy.
  @WithDefault("600/PT1M")
  Pace challenges();

  /// How many answers from one address are weighed, and noted in the trail, that prove nothing:
  /// wrong signatures, strange certificates, challenges that are gone. What comes beyond that is
  /// told to wait (429 `too-many-attempts`) and not noted.
  ///
  /// Wrong: as above; `off`: strangers may fill the trail.
  @WithDefault("60/PT1M")
  Pace failures();

  /// How often one certificate may log in, by its own token (429 `too-many-log-ins`).
  ///
  /// Wrong: as above.
  @WithDefault("30/PT1M")
  Pace logIns();

  /// Ranges of addresses that many share: office gateways, service halls, balancers that cannot say
  /// who calls: `203.0.113.0/24, 2001:db8:1::/48`.
  ///
  /// Wrong: no ranges: no start.
  Optional<List<NetworkRange>> crowdedNetworks();

  /// How many times as often challenges and failures may come from those.
  ///
  /// Wrong: not from 1 up: no start.
  @WithDefault("20")
  int crowd();
}
