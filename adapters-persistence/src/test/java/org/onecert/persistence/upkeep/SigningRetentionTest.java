package org.onecert.persistence.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Plans;
import org.onecert.persistence.Postgres;

@DisplayName("P-1 Signing sessions that came to nothing")
@ExtendWith(OnPostgres.class)
class SigningRetentionTest {

  private final Postgres postgres;

  SigningRetentionTest(Postgres postgres) {
    this.postgres = postgres;
  }

  @Test
  @DisplayName("are forgotten with what was printed for them, when their time is long over")
  void are_forgotten() {
    UUID lapsed = kept("LAPSED", "181 days");
    UUID cancelled = kept("CANCELLED", "200 days");
    UUID voided = kept("VOIDED", "200 days");
    UUID younger = kept("LAPSED", "179 days");
    UUID open = kept("AWAITING_SEAL", "200 days");

    assertThat(forgotten(Duration.ofDays(180))).isEqualTo(3);

    assertThat(List.of(lapsed, cancelled, voided)).noneMatch(this::exists);
    assertThat(List.of(younger, open)).allMatch(this::exists);
  }

  @Test
  @DisplayName("are kept for 30 days, whatever the server asks for")
  void are_kept_for_30_days() {
    UUID young = kept("CANCELLED", "29 days");

    forgotten(Duration.ZERO);

    assertThat(exists(young)).isTrue();
    assertThatThrownBy(() -> query("select forget_signings(now() - interval '29 days')"))
        .hasStackTraceContaining("30 days");
    assertThatThrownBy(() -> query("select forget_signings(null)"))
        .hasStackTraceContaining("30 days");
  }

  @Test
  void are_found_by_an_index() throws SQLException {
    String sql =
        """
        select id from signing_session
         where state in ('LAPSED', 'CANCELLED', 'VOIDED') and lapses_at < now()
         order by lapses_at limit 500
        """;
    assertThat(new Plans(postgres).of(sql, 0)).contains("signing_session_come_to_nothing");
  }

  private long forgotten(Duration kept) {
    return postgres.run(() -> new SigningRetention(postgres.pool(), kept).run(Instant.now()));
  }

  private UUID kept(String state, String over) {
    UUID id = UUID.randomUUID();
    try (Connection owner = postgres.database().connectAsOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(
          """
          insert into signing_session
            (id, kind, state, opened_at, lapses_at, enterprise_name, uscc, unique_id, serial_number,
             not_before, not_after, fingerprint, der, seal_data, assignments, document_hash, void_reason)
          values ('%1$s', 'AUTHORISATION', '%2$s', now() - interval '%3$s', now() - interval '%3$s',
             'x', 'x', 'x', 'x', now(), now(), repeat('0', 64), '', '', '[]',
             case when '%2$s' = 'AWAITING_SEAL' then repeat('0', 64) end,
             case when '%2$s' = 'VOIDED' then 'demoted' end);
          insert into signing_document (session_id, stage, content) values ('%1$s', 'PRINTED', '');
          insert into prepared_signature (session_id, signatory, document, to_be_signed)
          values ('%1$s', 'ENTERPRISE', '', '')
          """
              .formatted(id, state, over));
      return id;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private boolean exists(UUID session) {
    return query("select 1 from signing_session where id = '%s'".formatted(session)) > 0;
  }

  private int query(String sql) {
    return postgres.run(() -> postgres.pool().query(sql).execute()).size();
  }
}
