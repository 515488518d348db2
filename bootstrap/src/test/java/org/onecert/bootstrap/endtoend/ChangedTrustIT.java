package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

@DisplayName("L-3: an operator who changes whom he trusts while the server runs")
class ChangedTrustIT {

  private static final Duration A_WHILE = Duration.ofSeconds(30);

  @TempDir private static Path anchors;

  private static Site site;

  @BeforeAll
  static void open() {
    site = Site.named("changed-trust");
    put("p256.pem", anchor());
    site.startNode(
        Map.of("onecert.trust.anchors", anchors.toString(), "onecert.trust.reread-every", "PT1S"));
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void is_obeyed_without_a_restart_and_what_cannot_be_used_changes_nothing() throws Exception {
    TokenUser user = Firm.foreign(site, Algorithm.P256).token();
    user.logsIn().expect(200);
    assertThat(told("q/health/ready"))
        .contains("\"tokens.warning\": \"none\"")
        .doesNotContain("2015");

    put("p256.pem", site.world().authorities().forKeys(Algorithm.RSA).anchorsPem());
    await().atMost(A_WHILE).until(() -> user.logsIn().code(), "certificate-untrusted"::equals);

    put("p256.pem", anchor());
    await().atMost(A_WHILE).until(() -> user.logsIn().status(), Integer.valueOf(200)::equals);

    put("p256.pem", "no certificate");
    await().atMost(A_WHILE).until(() -> told("q/health/ready"), text -> text.contains("trouble"));
    user.logsIn().expect(200);
    assertThat(Files.readString(site.log())).contains("TRUST_NOT_REREAD onecert.trust.anchors");
    assertThat(told("q/metrics"))
        .contains("onecert_trust_files_wrong 1.0")
        .contains("onecert_trust_ends_in_seconds{of=\"tokens\"}");
  }

  private static String anchor() {
    return site.world().authorities().forKeys(Algorithm.P256).anchorsPem();
  }

  private static void put(String name, String content) {
    try {
      Files.writeString(anchors.resolve(name), content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String told(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI uri = site.url().resolve("/" + path);
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    }
  }
}
