package org.onecert.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.domain.Octets;

@DisplayName("P-1, L-2 Of keys that are changed")
class SecretsTest {

  private static final Octets ONE = Octets.of(new byte[] {1}).sha256();
  private static final Octets TWO = Octets.of(new byte[] {2}).sha256();
  private static final Map<String, String> CHANGING =
      Map.ofEntries(
          Map.entry("onecert.origin", "https://onecert.example"),
          Map.entry("onecert.trust.anchors", "anchors"),
          Map.entry("onecert.trust.seal-makers", "seal-makers"),
          Map.entry("onecert.challenges.key", ONE.toBase64()),
          Map.entry("onecert.challenges.other-keys", TWO.toBase64()),
          Map.entry("onecert.data.key", TWO.toBase64()),
          Map.entry("onecert.data.key-id", "2"),
          Map.entry("onecert.data.other-keys", "1:" + ONE.toBase64()),
          Map.entry("onecert.data.digest-key", ONE.toBase64()));

  @Test
  void the_first_makes_new_things_and_all_are_known() {
    Secrets secrets = secrets(CHANGING);

    assertThat(secrets.challengeKeys()).containsExactly(ONE, TWO);
    assertThat(secrets.dataKeys()).isEqualTo(Map.of(1, ONE, 2, TWO));
    assertThat(secrets.digestKey()).isEqualTo(ONE);
  }

  @Test
  void there_may_be_one_alone() {
    Map<String, String> alone = new HashMap<>(CHANGING);
    alone.remove("onecert.challenges.other-keys");
    alone.remove("onecert.data.other-keys");
    alone.remove("onecert.data.digest-key");

    assertThat(secrets(alone).dataKeys()).isEqualTo(Map.of(2, TWO));
    assertThat(secrets(alone).digestKey()).isEqualTo(TWO);
  }

  @ParameterizedTest
  @CsvSource({
    "onecert.challenges.other-keys, c2hvcnQ=",
    "onecert.data.other-keys, c2hvcnQ=",
    "onecert.data.other-keys, 1:c2hvcnQ=",
    "onecert.data.other-keys, 256:iM2nqDsU3uAtFDUvLOTOdLmZIRlVa5OJ0F+5fFzDTdU=",
    "onecert.data.other-keys, 2:iM2nqDsU3uAtFDUvLOTOdLmZIRlVa5OJ0F+5fFzDTdU=",
    "onecert.data.digest-key, c2hvcnQ=",
    "onecert.data.digest-key, ''"
  })
  @DisplayName("a wrong one stops the start, and is not told")
  void a_wrong_one_stops_the_start(String name, String value) {
    Map<String, String> wrong = new HashMap<>(CHANGING);
    wrong.put(name, value);

    assertThatExceptionOfType(WrongConfiguration.class)
        .isThrownBy(() -> secrets(wrong))
        .withMessageStartingWith(name + " ")
        .withMessageNotContainingAny("c2hvcnQ", "iM2nq");
  }

  private static Secrets secrets(Map<String, String> settings) {
    return new Secrets(
        Settings.read(OneCertConfiguration.class, "onecert", settings), new SecureRandom());
  }
}
