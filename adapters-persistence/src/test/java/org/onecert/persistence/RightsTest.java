package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.history.Act;

@DisplayName("The application's role")
@ExtendWith(OnPostgres.class)
class RightsTest {

  private final Postgres postgres;

  RightsTest(Postgres postgres) {
    this.postgres = postgres;
  }

  @Test
  @DisplayName("P-2 can add to the audit trail outside of a transaction, too")
  void can_add_to_the_audit_trail() {
    PostgresPorts ports = new PostgresPorts(postgres);
    Newcomer newcomer = Newcomer.arrives();

    ports.run(() -> ports.trail().append(newcomer.entry(Act.LOG_OUT)));

    assertThat(ports.entries(newcomer.uscc())).isEqualTo(1);
  }

  @ParameterizedTest
  @DisplayName("P-2 cannot change what is kept for good")
  @ValueSource(
      strings = {
        "update audit_entry set client = 'nobody'",
        "delete from audit_entry",
        "truncate audit_entry",
        "alter table audit_entry disable trigger all",
        "update audit_link set hash = hash",
        "delete from audit_link",
        "truncate audit_link",
        "update audit_seal set seal = ''",
        "delete from audit_seal",
        "insert into audit_seal (position, seal, kept_at) values (1, '', 'epoch')",
        "insert into audit_cluster (system_identifier, base) values (1, 1)",
        "create or replace function audit_unsettled() returns xid8 language sql as 'select"
            + " null::xid8'",
        "update signing_document set content = ''",
        "delete from signing_document",
        "update prepared_signature set to_be_signed = ''",
        "update form set content = ''",
        "delete from form",
        "update released_signature set signature = ''",
        "delete from hosted_key",
        "update hosted_key set chain = ''",
        "update data_key set mark = mark",
        "delete from enterprise",
        "delete from certificate",
        "update replaced_issue set der = ''",
        "delete from replaced_issue",
        "update change_event set occurrence = ''",
        "update granted_item set item = 'construction-permit'",
        "delete from business_item",
        "delete from upgrade",
        "update notice set mobile = ''",
        "update business_item set code = 'x' where code = 'waste-concrete'",
        "update business_item set position = default where code = 'waste-concrete'",
        "create table public.mine (id int)"
      })
  void cannot(String statement) {
    assertThatThrownBy(() -> postgres.run(() -> postgres.pool().query(statement).execute()))
        .hasStackTraceContaining("42501");
  }

  @Test
  void reads_every_table_that_it_works_on() {
    assertThat(tables()).isNotEmpty().allSatisfy(this::isReadable);
  }

  private void isReadable(String table) {
    postgres.run(() -> postgres.pool().query("select count(*) from " + table).execute());
  }

  static Stream<String> tables() {
    return Stream.of(
        "enterprise",
        "certificate",
        "replaced_issue",
        "granted_item",
        "used_challenge",
        "session",
        "signing_session",
        "signing_document",
        "prepared_signature",
        "form",
        "one_time_code",
        "text_message",
        "messages_of_day",
        "released_signature",
        "hosted_key",
        "registry_entry",
        "audit_entry",
        "audit_link",
        "audit_seal",
        "audit_cluster",
        "idempotent_answer",
        "business_item",
        "business_system",
        "change_event",
        "event_subscription",
        "event_queue",
        "upgrade",
        "notice",
        "data_key");
  }
}
