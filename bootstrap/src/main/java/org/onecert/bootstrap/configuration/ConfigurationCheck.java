package org.onecert.bootstrap.configuration;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onecert.domain.trail.TrailCheck;

/// What the types of the configuration cannot say: values that make sense.
public final class ConfigurationCheck {

  /// X.660: below 0 and 1 there are 40 arcs.
  private static final String POLICY =
      "([01]\\.([0-9]|[1-3][0-9])|2\\.(0|[1-9][0-9]{0,9}))(\\.(0|[1-9][0-9]{0,9})){0,20}";

  private static final int STEPS = 3;
  private static final Duration SIGNINGS_KEPT = Duration.ofDays(30);
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Set<String> SCHEMES = Set.of("https", "http");

  private ConfigurationCheck() {}

  /// @throws WrongConfiguration for the first value that makes none
  public static void check(OneCertConfiguration configuration) {
    checkOrigin(configuration.origin());
    checkDurations(configuration);
    RevocationConfigurationCheck.check(configuration.revocation());
    policies(configuration.trust());
    PersonalCheck.check(configuration);
    SignaturesCheck.check(configuration);
    SmsCheck.check(configuration.sms());
    TracesCheck.check(configuration.traces());
    positive("onecert.requests.at-once", configuration.requests().atOnce());
    positive("onecert.limits.crowd", configuration.limits().crowd());
    positive("onecert.connections.most", configuration.connections().most());
    positive("onecert.trust.paths-remembered", configuration.trust().pathsRemembered());
    keyId(configuration.data().keyId());
    kept("onecert.trail.retention", configuration.trail().retention(), TrailCheck.KEPT);
    kept("onecert.signing.retention", configuration.signing().retention(), SIGNINGS_KEPT);
  }

  private static void checkDurations(OneCertConfiguration configuration) {
    positive("onecert.challenges.lifetime", configuration.challenges().lifetime());
    positive("onecert.sessions.idle", configuration.sessions().idle());
    positive("onecert.sessions.absolute", configuration.sessions().absolute());
    positive("onecert.sessions.activating", configuration.sessions().activating());
    positive("onecert.sessions.parted", configuration.sessions().parted());
    positive("onecert.signing.lifetime", configuration.signing().lifetime());
    positive("onecert.upgrade.lifetime", configuration.upgrade().lifetime());
    positive("onecert.personal.validity", configuration.personal().validity());
    positive("onecert.requests.patience", configuration.requests().patience());
    positive("onecert.connections.patience", configuration.connections().patience());
    aMinuteAtMost("onecert.database.patience", configuration.database().patience());
    positive("onecert.registry.patience", configuration.registry().patience());
    positive("onecert.idempotency.lease", configuration.idempotency().lease());
    aMinuteAtMost("onecert.events.patience", configuration.events().patience());
    positive("onecert.events.give-up-after", configuration.events().giveUpAfter());
    // The check of the trail tells of entries that waited for minutes.
    aMinuteAtMost("onecert.trail.seal-every", configuration.trail().sealEvery());
    aMinuteAtMost("onecert.trust.reread-every", configuration.trust().rereadEvery());
    positive("onecert.trust.paths-remembered-for", configuration.trust().pathsRememberedFor());
  }

  static boolean isOrigin(URI origin) {
    return SCHEMES.contains(String.valueOf(origin.getScheme()))
        && origin.getHost() != null
        && origin.getRawPath().isEmpty()
        && origin.getRawQuery() == null
        && origin.getRawFragment() == null
        && origin.getRawUserInfo() == null;
  }

  private static void checkOrigin(URI origin) {
    if (!isOrigin(origin)) {
      throw new WrongConfiguration(
          "onecert.origin", "must be scheme and host, with a port if need be: https://zjw.example");
    }
  }

  private static void policies(TrustConfiguration trust) {
    trust.policies().orElse(List.of()).forEach(one -> policy("onecert.trust.policies", one));
  }

  static void policy(String name, String policy) {
    if (!policy.matches(POLICY)) {
      throw new WrongConfiguration(name, "must be object identifiers: 1.2.156.112570.1");
    }
  }

  static boolean isWeb(URI address) {
    return String.valueOf(address.getScheme()).matches("https?") && address.getHost() != null;
  }

  /// Identity numbers, codes and our secret go there.
  static void encrypted(String name, URI url) {
    boolean good =
        "https".equals(url.getScheme())
            || ("http".equals(url.getScheme()) && THIS_MACHINE.contains(host(url)));
    if (!good || host(url).isEmpty() || url.getRawQuery() != null || url.getRawUserInfo() != null) {
      throw new WrongConfiguration(name, "must be an address that begins with https://");
    }
  }

  private static String host(URI url) {
    return Optional.ofNullable(url.getHost()).orElse("");
  }

  /// A request takes two steps of somebody else's at most, and some time of ours.
  static void aThirdAtMost(String name, Duration patience, Duration lease) {
    if (!patience.isPositive() || patience.multipliedBy(STEPS).compareTo(lease) > 0) {
      throw new WrongConfiguration(
          name, "must be longer than nothing, and a third of onecert.idempotency.lease at most");
    }
  }

  /// @param by the setting that needs it
  /// @throws WrongConfiguration if it is not there
  static <T> T needed(String name, Optional<T> value, String by) {
    return value.orElseThrow(() -> new WrongConfiguration(name, "is missing: " + by + " needs it"));
  }

  static void positive(String name, Duration duration) {
    if (!duration.isPositive()) {
      throw new WrongConfiguration(name, "must be longer than nothing");
    }
  }

  static void positive(String name, int number) {
    if (number <= 0) {
      throw new WrongConfiguration(name, "must be more than nothing");
    }
  }

  private static void aMinuteAtMost(String name, Duration duration) {
    positive(name, duration);
    if (duration.compareTo(Duration.ofMinutes(1)) > 0) {
      throw new WrongConfiguration(name, "must be a minute (PT1M) at most");
    }
  }

  private static void kept(String name, Duration retention, Duration least) {
    if (retention.compareTo(least) < 0) {
      long days = least.toDays();
      throw new WrongConfiguration(name, "must be %1$d days (P%1$dD) at least".formatted(days));
    }
  }

  private static void keyId(int id) {
    if (id < 0 || id > 255) {
      throw new WrongConfiguration("onecert.data.key-id", "must be from 0 to 255");
    }
  }
}
