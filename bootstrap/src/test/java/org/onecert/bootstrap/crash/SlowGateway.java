package org.onecert.bootstrap.crash;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Request;
import org.onecert.fixtures.http.Route;

/// A gateway for text messages that takes its time.
record SlowGateway(LocalServer server, List<String> codes) implements AutoCloseable {

  private static final Duration ITS_TIME = Duration.ofSeconds(3);
  private static final Pattern CODE = Pattern.compile("c=([0-9]{6})");

  static SlowGateway start() {
    List<String> codes = new CopyOnWriteArrayList<>();
    Route sending = Route.of("POST /send", request -> take(request, codes));
    return new SlowGateway(LocalServer.start(0, List.of(sending)), codes);
  }

  private static Answer take(Request request, List<String> codes) {
    String form = new String(request.body(), StandardCharsets.UTF_8);
    CODE.matcher(form).results().forEach(found -> codes.add(found.group(1)));
    LockSupport.parkNanos(ITS_TIME.toNanos());
    return Answer.text("OK");
  }

  /// Those of a node that sends by it alone.
  Map<String, String> settings() {
    return Map.of(
        "onecert.sms.providers", "http",
        "onecert.sms.patience", "PT5S",
        "onecert.sms.retries", "0",
        "onecert.sms.http.url", server.url().resolve("/send").toString(),
        "onecert.sms.http.body", "c={code}&m={mobile}&t={text}",
        "onecert.sms.http.taken-body", "^OK");
  }

  @Override
  public void close() {
    server.close();
  }
}
