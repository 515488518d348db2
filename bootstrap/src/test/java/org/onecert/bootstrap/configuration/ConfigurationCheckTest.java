package org.onecert.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// That a wrong value stops the start with one line is for `WrongStartIT` to show.
@DisplayName("A setting that makes no sense")
class ConfigurationCheckTest {

  private static final Map<String, String> GOOD =
      Map.ofEntries(
          Map.entry("onecert.origin", "https://onecert.example"),
          Map.entry("onecert.trust.anchors", "anchors"),
          Map.entry("onecert.trust.seal-makers", "seal-makers"),
          Map.entry("onecert.challenges.key", "secret"),
          Map.entry("onecert.data.key", "secret"),
          Map.entry("onecert.tokens.signing-key", "key.pem"),
          Map.entry("onecert.trail.sealing-key", "key.pem"),
          Map.entry("onecert.personal.issuer-key", "key.pem"),
          Map.entry("onecert.personal.issuer-chain", "chain.pem"),
          Map.entry("onecert.revocation.ocsp-responder", "http://127.0.0.1:1/ocsp"),
          Map.entry("onecert.sms.inbox", "http://127.0.0.1:1/inbox"));

  @Test
  void is_not_among_those_that_are_needed() {
    assertThatNoException().isThrownBy(() -> ConfigurationCheck.check(configuration(GOOD)));
  }

  @ParameterizedTest
  @CsvSource({
    "onecert.origin, https://onecert.example/path",
    "onecert.origin, https://onecert.example?query",
    "onecert.origin, ftp://onecert.example",
    "onecert.requests.at-once, 0",
    "onecert.requests.patience, PT0S",
    "onecert.limits.crowd, 0",
    "onecert.connections.most, 0",
    "onecert.connections.patience, PT0S",
    "onecert.database.patience, PT0S",
    "onecert.database.patience, PT61S",
    "onecert.sessions.idle, PT0S",
    "onecert.sessions.absolute, PT-1S",
    "onecert.trail.retention, P179D",
    "onecert.signing.retention, P29D",
    "onecert.trail.seal-every, PT0S",
    "onecert.trail.seal-every, PT61S",
    "onecert.trust.policies, 1.2.x",
    "onecert.events.patience, PT61S",
    "onecert.traces.collector, collector:4318",
    "onecert.traces.share, 0",
    "onecert.traces.share, 1.1",
    "onecert.sms.patience, PT6S",
    "onecert.sms.longest, 11",
    "onecert.sms.limits.a-day, 0",
    "onecert.sms.limits.mobile, 1/P8D",
    "onecert.sms.breaker.failures, 0",
    "onecert.sms.templates.holder-mobile, no code",
    "onecert.signatures.time-stamps.address, ftp://tsa.example/"
  })
  void is_named(String name, String value) {
    Map<String, String> wrong = new HashMap<>(GOOD);
    wrong.put(name, value);
    OneCertConfiguration configuration = configuration(wrong);

    assertThatExceptionOfType(WrongConfiguration.class)
        .isThrownBy(() -> ConfigurationCheck.check(configuration))
        .withMessageStartingWith(name + " ");
  }

  private static OneCertConfiguration configuration(Map<String, String> settings) {
    return Settings.read(OneCertConfiguration.class, "onecert", settings);
  }
}
