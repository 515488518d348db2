package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.registry.BusinessRegistry;

@DisplayName("A node with the memory of a container takes over")
class LargestImportIT {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final int ENTERPRISES = 100_000;

  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.named("largest-import");
    site.startNodeInContainer(Map.of("onecert.requests.patience", "PT1M"));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  @DisplayName("a registry as large as an operator may send, and then once more")
  void a_registry_as_large_as_an_operator_may_send() {
    String csv = registry().csv();
    assertThat(csv.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(15 * MEBIBYTE, 16 * MEBIBYTE);

    for (int i = 0; i < 2; i++) {
      Reply reply = site.operator().importsRegistryCsv(csv).expect(200);
      assertThat(reply.at("/entries")).isEqualTo(Integer.toString(ENTERPRISES));
    }
  }

  private static BusinessRegistry registry() {
    var registry = new BusinessRegistry();
    SampleEnterprises enterprises = SampleEnterprises.seeded(5);
    Stream.generate(enterprises::next).limit(ENTERPRISES).forEach(registry::put);
    return registry;
  }
}
