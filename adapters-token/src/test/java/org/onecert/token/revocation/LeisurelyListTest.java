package org.onecert.token.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.token.BoundedBody;
import org.onecert.token.Pace;
import org.onecert.token.Waiting;
import org.onecert.token.crl.LongList;

/// One that is fetched while the one before is still good.
@DisplayName("L-3 A revocation list that nobody waits for")
class LeisurelyListTest {

  private static final int PIECES = 4;
  private static final int LONGEST = PIECES * BoundedBody.PIECE;
  private static final Duration LONG = Duration.ofSeconds(20);

  private final AtomicInteger rests = new AtomicInteger();
  private final Pace pace = () -> rests.incrementAndGet() > 0;
  private final byte[] body = new byte[LONGEST];
  private ServerSocket server;
  private URI url;

  @BeforeEach
  void open() throws IOException {
    new Random(1).nextBytes(body);
    server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    url = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void comes_a_little_at_a_time_and_is_the_same() {
    answer("Content-Length: " + LONGEST, body);
    assertThat(fetched(LONG)).isEqualTo(body);
    assertThat(rests).hasValue(PIECES);
  }

  @Test
  void need_not_say_how_long_it_is() {
    answer("Connection: close", body);
    assertThat(fetched(LONG)).isEqualTo(body);
    assertThat(rests).hasValue(PIECES);
  }

  @Test
  void is_no_longer_than_allowed() {
    answer("Connection: close", Arrays.copyOf(body, LONGEST + 1));
    assertThatThrownBy(() -> fetched(LONG)).hasMessageContaining("longer than " + LONGEST);
  }

  @Test
  void ends_where_it_said_whatever_follows() {
    answer("Content-Length: " + (LONGEST - 1), body);
    assertThat(fetched(LONG)).isEqualTo(Arrays.copyOf(body, LONGEST - 1));
  }

  @Test
  void is_none_if_it_is_shorter_than_it_said() {
    answer("Content-Length: " + LONGEST, Arrays.copyOf(body, LONGEST - 1));
    assertThatThrownBy(() -> fetched(LONG)).hasMessage("127.0.0.1: no connection");
  }

  @Test
  void is_given_up_in_time_if_it_stops_in_the_middle() {
    serve("Content-Length: " + LONGEST, Arrays.copyOf(body, LONGEST / 2), _ -> {});
    assertThatThrownBy(() -> fetched(Duration.ofSeconds(1)))
        .hasMessage("127.0.0.1: no answer in time");
    assertThat(rests).hasValue(PIECES / 2);
  }

  @Test
  void is_read_a_little_at_a_time_and_says_the_same() throws Exception {
    byte[] list = LongList.of(10_000, Instant.now());
    answer("Content-Length: " + list.length, list);
    FetchedList fetched = Waiting.result(shelf().fetch(url, pace));
    assertThat(fetched.list().size()).isEqualTo(10_000);
    assertThat(rests).hasValue(list.length / BoundedBody.PIECE + 10_000 / 4096);
  }

  @Test
  void rests_no_more_once_somebody_waits() {
    answer("Content-Length: " + LONGEST, body);
    Pace atFirst = () -> rests.incrementAndGet() == 1;
    assertThat(Waiting.result(servers(LONG).list(url, atFirst))).isEqualTo(body);
    assertThat(rests).hasValue(PIECES);
  }

  private byte[] fetched(Duration patience) {
    return Waiting.result(servers(patience).list(url, pace));
  }

  private ListShelf shelf() {
    var wanted = new ListsWanted(List.of(), List.of(), Duration.ofHours(1));
    return new ListShelf(servers(LONG), wanted, Inquiry.offEventLoop(), InstantSource.system());
  }

  private AuthorityServers servers(Duration patience) {
    return new AuthorityServers(
        Vertx.vertx(),
        new AllowedAddresses(List.of(url)),
        new FetchLimits(LONG, LONG, patience, LONGEST));
  }

  private void answer(String header, byte[] octets) {
    serve(header, octets, Socket::shutdownOutput);
  }

  /// Answers once, and waits until it is hung up on.
  private void serve(String header, byte[] octets, Ending ending) {
    Thread.startVirtualThread(() -> {
      try (Socket socket = server.accept()) {
        skipRequest(socket.getInputStream());
        String head = "HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(octets);
        ending.of(socket);
        socket.getInputStream().readAllBytes();
      } catch (IOException _) {
        // hung up on
      }
    });
  }

  private static void skipRequest(InputStream in) throws IOException {
    var request = new StringBuilder();
    while (request.indexOf("\r\n\r\n") < 0) {
      request.append((char) in.read());
    }
  }

  private interface Ending {
    void of(Socket socket) throws IOException;
  }
}
