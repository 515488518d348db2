package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.HostedKeys.HostedKey;
import org.onecert.application.port.IdempotentAnswers.Beginning.Begun;
import org.onecert.application.port.IdempotentAnswers.IdempotencyKey;
import org.onecert.application.port.IdempotentAnswers.StoredAnswer;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;

@DisplayName("P-1: a dump of the whole database")
@ExtendWith(OnPostgres.class)
class ConcealmentTest {

  private final Postgres postgres;
  private final PostgresPorts ports;

  ConcealmentTest(Postgres postgres) {
    this.postgres = postgres;
    this.ports = new PostgresPorts(postgres);
  }

  @Test
  void holds_no_identity_number_mobile_private_key_or_answer() throws SQLException {
    keepEverything();

    String dump = dump();

    assertThat(dump).contains("松江主证书持有人");
    assertThat(List.of("11010219840406970X", "15801907709", "张三", "a private key", "a token"))
        .allSatisfy(secret -> assertHidden(dump, secret));
  }

  private void keepEverything() {
    Newcomer settled = ports.settled();
    DocumentHash form = DocumentHash.of(Newcomer.octets("form"));
    ports.run(() -> ports.signing().put(new AwaitingSeal(settled.terms(), form)));
    ports.run(() -> ports.registryEntries().putAll(List.of(entry(settled))));
    ports.run(() -> ports.transactions().inTransaction(() -> ports.keys().put(hostedKey())));
    answer();
  }

  private void answer() {
    IdempotencyKey key = new IdempotencyKey("owner", UUID.randomUUID().toString());
    var begun =
        (Begun) ports.run(() -> ports.answers().begin(key, Newcomer.digest(), Instant.EPOCH));
    StoredAnswer answer = new StoredAnswer(200, Map.of("x", "a token"), Newcomer.octets("a token"));
    ports.run(() -> ports.answers().finish(begun.claim(), answer));
  }

  private static RegistryEntry entry(Newcomer newcomer) {
    return new RegistryEntry(
        newcomer.uscc(),
        Samples.line("上海某某公司"),
        Samples.line("国有企业"),
        Samples.line("上海市松江区"),
        Samples.representative());
  }

  private static HostedKey hostedKey() {
    return new HostedKey(
        UUID.randomUUID().toString(),
        Samples.representative(),
        Samples.information().mobile(),
        List.of(Newcomer.octets("certificate")),
        Newcomer.octets("a private key"));
  }

  /// Neither as text nor as octets, which a dump shows in hexadecimal.
  private static void assertHidden(String dump, String secret) {
    String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
    assertThat(dump).doesNotContain(secret, hex);
  }

  private String dump() throws SQLException {
    StringWriter dump = new StringWriter();
    try (Connection owner = postgres.database().connectAsOwner()) {
      for (String table : RightsTest.tables().toList()) {
        dump(owner, table, dump);
      }
    }
    return dump.toString();
  }

  private static void dump(Connection owner, String table, StringWriter dump) throws SQLException {
    try (var statement = owner.createStatement();
        ResultSet rows = statement.executeQuery("select t::text from " + table + " t")) {
      while (rows.next()) {
        dump.append(rows.getString(1)).append('\n');
      }
    }
  }
}
