package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Crowd;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

/// Clients that hang up in the middle of a transaction: their connections must come back.
@ExtendWith(SharedSite.class)
class AbortedRequestsIT {

  private static final int ABORTED = 10_000;
  private static final int AT_ONCE = 20;
  private static final String STUCK =
      "select count(*) from pg_stat_activity"
          + " where usename = 'onecert_app' and state like 'idle in transaction%'";

  private final Site site;

  AbortedRequestsIT(Site site) {
    this.site = site;
  }

  @Test
  @DisplayName("ten thousand clients that hang up leave the pool whole")
  void ten_thousand_clients_that_hang_up_leave_the_pool_whole() {
    Firm firm = Firm.foreign(site, Algorithm.P256);
    Reply logIn = firm.token().logsIn().expect(200);
    String token = logIn.at("/session/token");

    long logged = site.logged();
    Crowd.of(AT_ONCE, i -> hangUp(token, i));

    await().atMost(Duration.ofMinutes(3)).untilAsserted(this::assertNothingIsUsed);
    Records records = Records.of(site);
    await().atMost(Duration.ofSeconds(30)).until(() -> records.number(STUCK) == 0);
    TokenUser user = firm.token("201");
    List<Reply> replies = Crowd.of(2 * AT_ONCE, i -> user.logsIn());
    assertThat(replies).allMatch(reply -> reply.status() == 200);
    assertThat(site.logSince(logged)).doesNotContain(" ERROR ");
  }

  /// What the aborted ones began is done to its end.
  private void assertNothingIsUsed() {
    assertThat(site.api().get("/q/metrics").text().lines())
        .contains("onecert_requests_inside 0.0")
        .anyMatch(line -> line.matches("sql_pool_active\\{.*} 0\\.0"))
        .anyMatch(line -> line.matches("sql_pool_queue_size\\{.*} 0\\.0"));
  }

  private int hangUp(String token, int number) {
    IntStream.range(0, ABORTED / AT_ONCE).forEach(i -> hangUp(request(token, number * 1000 + i)));
    return number;
  }

  /// Sends a request that opens a transaction, and does not wait for the answer.
  private void hangUp(String request) {
    URI node = site.url();
    try (Socket socket = new Socket(node.getHost(), node.getPort())) {
      socket.setSoLinger(true, 0);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      Thread.sleep(Duration.ofMillis(request.hashCode() & 7));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static String request(String token, int number) {
    String body = "{\"mobile\":\"138%08d\"}".formatted(number);
    return """
    POST /api/v1/mobile-codes HTTP/1.1\r
    Host: onecert.example\r
    Authorization: Bearer %s\r
    Content-Type: application/json\r
    Content-Length: %d\r
    \r
    %s\
    """
        .formatted(token, body.length(), body);
  }
}
