package org.onecert.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.utils.StringUtil;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.deployment.Manifests;

@DisplayName("The settings of deploy/kubernetes")
class DeployedSettingsTest {

  /// What the manifests do without.
  private static final List<String> OTHERWISE =
      List.of("onecert.personal.csc.", "onecert.sms.http.", "onecert.sms.kannel.");

  private final Map<String, String> variables = Manifests.all().environment();

  @Test
  void are_all_known() {
    List<String> known = PageRow.all().flatMap(DeployedSettingsTest::variables).toList();

    assertThat(variables.keySet()).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void are_all_that_have_to_be_there() {
    List<String> needed =
        PageRow.all()
            .filter(row -> row.cell().equals("none, required"))
            .filter(row -> OTHERWISE.stream().noneMatch(row.names().getFirst()::startsWith))
            .flatMap(DeployedSettingsTest::variables)
            .toList();

    assertThat(variables.keySet()).containsAll(needed);
    assertThat(needed).contains("ONECERT_DATA_KEY", "QUARKUS_FLYWAY_PASSWORD");
  }

  @Test
  void make_sense() {
    assertThatNoException().isThrownBy(() -> ConfigurationCheck.check(configuration()));
  }

  @Test
  void have_no_secrets_that_work_as_they_stand() {
    assertThatExceptionOfType(WrongConfiguration.class)
        .isThrownBy(() -> new Secrets(configuration(), new SecureRandom()))
        .withMessageContaining(".key must be base64 of exactly 32 octets");
  }

  private OneCertConfiguration configuration() {
    return new SmallRyeConfigBuilder()
        .withMapping(OneCertConfiguration.class, "onecert")
        .withSources(new EnvConfigSource(variables, 300))
        .build()
        .getConfigMapping(OneCertConfiguration.class, "onecert");
  }

  private static Stream<String> variables(PageRow row) {
    return row.names().stream()
        .map(StringUtil::replaceNonAlphanumericByUnderscores)
        .map(name -> name.toUpperCase(Locale.ROOT));
  }
}
