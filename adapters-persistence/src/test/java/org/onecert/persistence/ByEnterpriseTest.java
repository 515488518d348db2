package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What `docs/scaling.md` says of distributing the data by enterprise, on an engine like Citus:
/// tables that are distributed have the distributing column in every unique index, and in every
/// reference to another one. The lists are compared with the catalogue, so that a new table or
/// constraint has to be thought of.
@DisplayName("Distributed by enterprise,")
@ExtendWith(OnPostgres.class)
class ByEnterpriseTest {

  /// Tables that have the organisation code already, in this column.
  private static final Map<String, String> DISTRIBUTED =
      Map.of(
          "enterprise", "organisation_code",
          "certificate", "organisation_code",
          "audit_entry", "organisation_code",
          "change_event", "organisation",
          "event_queue", "organisation",
          "text_message", "enterprise");

  /// Tables of rows that belong to one enterprise for ever, and would have to be given the column.
  private static final Set<String> LACKING =
      Set.of(
          "form",
          "granted_item",
          "prepared_signature",
          "replaced_issue",
          "session",
          "signing_document",
          "signing_session",
          "upgrade");

  /// Small tables that every node would have.
  private static final Set<String> REFERENCE =
      Set.of("business_item", "business_system", "data_key", "event_subscription");

  /// Tables that are asked by their own key alone, which distributes them.
  private static final Map<String, String> BY_THEIR_KEY =
      Map.of(
          "hosted_key", "id",
          "idempotent_answer", "owner",
          "notice", "id",
          "one_time_code", "binding",
          "registry_entry", "uscc",
          "released_signature", "release",
          "used_challenge", "nonce");

  /// What is one for the whole city.
  private static final Set<String> ON_ONE_NODE =
      Set.of("audit_cluster", "audit_link", "audit_seal", "messages_of_day");

  /// Unique by themselves, whatever column stands before them: random or numbered by the database.
  private static final Set<String> NAMES =
      Set.of(
          "audit_entry_pkey",
          "certificate_enterprise_id_id_key",
          "certificate_pkey",
          "change_event_id_key",
          "change_event_pkey",
          "enterprise_pkey",
          "form_of_one_number",
          "form_pkey",
          "granted_item_pkey",
          "one_pending_upgrade_for_each_enterprise",
          "prepared_signature_pkey",
          "session_pkey",
          "signing_document_pkey",
          "signing_session_pkey",
          "text_message_pkey",
          "upgrade_pkey");

  /// Unique in the city because they imply the organisation code: a certificate and what is in it.
  private static final Set<String> IMPLYING =
      Set.of(
          "certificate_fingerprint_key",
          "certificate_unique_id_key",
          "enterprise_uscc_key",
          "replaced_issue_pkey");

  /// References that would have to name the organisation code too.
  private static final Set<String> REFERENCES =
      Set.of(
          "certificate_enterprise_id_fkey",
          "form_enterprise_id_fkey",
          "granted_item_enterprise_id_certificate_id_fkey",
          "main_is_a_certificate_of_the_enterprise",
          "prepared_signature_session_id_fkey",
          "replaced_issue_enterprise_id_certificate_id_fkey",
          "session_enterprise_id_certificate_id_fkey",
          "signing_document_session_id_fkey",
          "signing_session_enterprise_id_fkey",
          "signing_session_form_id_fkey",
          "upgrade_enterprise_id_deputy_id_fkey",
          "upgrade_enterprise_id_main_id_fkey");

  private static final String TABLES =
      "select relname, '' from pg_class where relkind in ('r', 'p')"
          + " and relnamespace = 'public'::regnamespace";

  /// Name of the index; its table and columns.
  private static final String UNIQUE =
      """
      select i.indexrelid::regclass, i.indrelid::regclass || ' ' ||
             (select string_agg(attname, ' ') from pg_attribute
               where attrelid = i.indrelid and attnum = any(i.indkey[0:i.indnkeyatts - 1]))
        from pg_index i join pg_class c on c.oid = i.indrelid
       where i.indisunique and c.relnamespace = 'public'::regnamespace
      """;

  /// Name of the constraint; its table, the other one and columns.
  private static final String FOREIGN =
      """
      select conname, conrelid::regclass || ' ' || confrelid::regclass || ' ' ||
             (select string_agg(attname, ' ') from pg_attribute
               where attrelid = conrelid and attnum = any(conkey))
        from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
      """;

  private final Postgres postgres;

  ByEnterpriseTest(Postgres postgres) {
    this.postgres = postgres;
  }

  @Test
  void every_table_has_its_place() throws SQLException {
    Set<String> placed =
        Stream.of(DISTRIBUTED.keySet(), LACKING, REFERENCE, BY_THEIR_KEY.keySet(), ON_ONE_NODE)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    placed.add("flyway_schema_history");

    assertThat(catalogue(TABLES).keySet()).containsExactlyInAnyOrderElementsOf(placed);
  }

  @Test
  void every_unique_index_has_the_column_or_loses_nothing_by_it() throws SQLException {
    Set<String> without = new TreeSet<>();
    catalogue(UNIQUE)
        .forEach((name, columns) -> {
          String table = columns[0];
          if (isDistributed(table) && !has(columns, 1, DISTRIBUTED.get(table))) {
            without.add(name);
          }
          if (BY_THEIR_KEY.containsKey(table) && !has(columns, 1, BY_THEIR_KEY.get(table))) {
            without.add(name);
          }
        });

    Set<String> known = new TreeSet<>(NAMES);
    known.addAll(IMPLYING);
    known.add("hosted_key_document_index_key");
    assertThat(without).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void every_reference_stays_within_an_enterprise_or_goes_to_a_small_table() throws SQLException {
    Set<String> without = new TreeSet<>();
    catalogue(FOREIGN)
        .forEach((name, columns) -> {
          boolean small = REFERENCE.contains(columns[1]);
          if (!small && !has(columns, 2, DISTRIBUTED.get(columns[0]))) {
            without.add(name);
          }
          assertThat(small || (isDistributed(columns[0]) && isDistributed(columns[1]))).isTrue();
        });

    assertThat(without).containsExactlyInAnyOrderElementsOf(REFERENCES);
  }

  @Test
  void the_page_tells_it() throws IOException {
    String page = Files.readString(Path.of("../docs/scaling.md"));

    assertThat(
            Stream.of(DISTRIBUTED.keySet(), LACKING, REFERENCE, BY_THEIR_KEY.keySet(), ON_ONE_NODE)
                .flatMap(Set::stream))
        .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    assertThat(IMPLYING).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  private static boolean isDistributed(String table) {
    return DISTRIBUTED.containsKey(table) || LACKING.contains(table);
  }

  private static boolean has(String[] columns, int from, @Nullable String column) {
    return Stream.of(columns).skip(from).anyMatch(one -> one.equals(column));
  }

  private Map<String, String[]> catalogue(String query) throws SQLException {
    Map<String, String[]> rows = new TreeMap<>();
    try (Connection owner = postgres.database().connectAsOwner();
        Statement statement = owner.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        rows.put(found.getString(1), found.getString(2).split(" ", -1));
      }
    }
    return rows;
  }
}
