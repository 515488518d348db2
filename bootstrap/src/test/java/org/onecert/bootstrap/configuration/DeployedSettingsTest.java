package org.onecert.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.deployment.Manifests;

@DisplayName("The settings of deploy/kubernetes")
class DeployedSettingsTest {

  private static final Path PAGE = Path.of("../docs/configuration.md");

  /// The names at the begin of a row.
  private static final Pattern ROW =
      Pattern.compile("^\\| (`[\\w.-]+`(?:, `[\\w.-]+`)*) \\| ([^|]*) \\|", Pattern.MULTILINE);

  private static final Pattern NAME = Pattern.compile("`([\\w.-]+)`");

  /// What the manifests do without.
  private static final List<String> OTHERWISE =
      List.of("onecert.personal.csc.", "onecert.sms.http.");

  private final Map<String, String> variables = Manifests.all().environment();

  @Test
  void are_all_known() throws IOException {
    List<String> known = rows().flatMap(DeployedSettingsTest::names).map(this::variable).toList();

    assertThat(variables.keySet()).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void are_all_that_have_to_be_there() throws IOException {
    List<String> needed =
        rows()
            .filter(row -> row.group(2).equals("none, required"))
            .flatMap(DeployedSettingsTest::names)
            .filter(name -> OTHERWISE.stream().noneMatch(name::startsWith))
            .map(this::variable)
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

  private String variable(String setting) {
    return StringUtil.replaceNonAlphanumericByUnderscores(setting).toUpperCase(Locale.ROOT);
  }

  private static Stream<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(PAGE)).results();
  }

  private static Stream<String> names(MatchResult row) {
    return NAME.matcher(row.group(1)).results().map(name -> name.group(1));
  }
}
