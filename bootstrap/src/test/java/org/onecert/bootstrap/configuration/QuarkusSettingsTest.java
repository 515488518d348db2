package org.onecert.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings of Quarkus in docs/configuration.md")
class QuarkusSettingsTest {

  private static final Path PRODUCT = Path.of("src/main/resources/application.properties");

  /// What the product sets once and for all, as names or what they begin with: how it is built, and
  /// what its code, its pages and those who watch it rely on.
  private static final List<String> OURS =
      List.of(
          "quarkus.application.",
          "quarkus.package.",
          "quarkus.native.",
          "quarkus.class-loading.",
          "quarkus.banner.",
          "quarkus.log.category.",
          "quarkus.datasource.db-kind",
          "quarkus.datasource.devservices.",
          "quarkus.datasource.health.",
          "quarkus.datasource.jdbc.",
          "quarkus.datasource.reactive",
          "quarkus.datasource.reactive.cache-prepared-statements",
          "quarkus.flyway.placeholders.",
          "quarkus.hibernate-orm.",
          "quarkus.vertx.",
          "quarkus.http.limits.",
          "quarkus.http.cors.",
          "quarkus.shutdown.delay-enabled",
          "quarkus.smallrye-openapi.",
          "quarkus.swagger-ui.",
          "quarkus.smallrye-health.");

  private final Properties product = new Properties();

  @BeforeEach
  void readWhatTheProductSets() throws IOException {
    try (Reader properties = Files.newBufferedReader(PRODUCT)) {
      product.load(properties);
    }
  }

  @Test
  void have_the_values_that_the_product_gives_them() {
    List<PageRow> set = PageRow.all().filter(row -> !values(row).isEmpty()).toList();

    assertThat(set)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(values(row)).containsOnly(byDefault(row)));
  }

  @Test
  void are_all_that_operators_may_want_to_change() {
    List<String> named = PageRow.all().flatMap(row -> row.names().stream()).toList();

    assertThat(product.stringPropertyNames())
        .filteredOn(name -> OURS.stream().noneMatch(ours -> covers(ours, name)))
        .isNotEmpty()
        .isSubsetOf(named);
  }

  private static boolean covers(String ours, String name) {
    return ours.endsWith(".") ? name.startsWith(ours) : name.equals(ours);
  }

  private List<String> values(PageRow row) {
    return row.names().stream().map(product::getProperty).flatMap(Stream::ofNullable).toList();
  }

  /// A long list has room to break on the page.
  private static String byDefault(PageRow row) {
    return row.byDefault().map(value -> value.replace(", ", ",")).orElse("none");
  }
}
