package org.onecert.persistence.trail;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.onecert.domain.trail.Link;

/// The statements that go on with the chain.
final class ExtendStatements {

  /// One node at a time, and nobody waits: whoever appends to the trail takes no lock.
  static final String CLAIM = "select pg_try_advisory_xact_lock(hashtextextended('trail', 0))";

  /// `$1` the position at which a seal is looked for.
  static final String SEALS =
      """
      select (select seal from audit_seal order by position desc limit 1) as last,
             (select seal from audit_seal where position = $1) as known,
             coalesce((select max(position) from audit_link), 0)
               > coalesce((select max(position) from audit_seal), 0) as behind,
             (select system_identifier from pg_control_system())
               = (select system_identifier from audit_cluster order by number desc limit 1) as here
      """;

  /// `$1`, `$2` the place that the chain has reached; `$3` how many at most. An entry whose name is
  /// in the chain already is left out: it is found as one without a link.
  static final String SETTLED =
      "select e.mac, "
          + EntryColumns.SQL
          + """
            from audit_entry e
           where (e.transaction, e.id) > ($1::text::xid8, $2)
             and e.transaction < audit_unsettled()
             and (select true from audit_link l where l.name = e.entry limit 1) is null
           order by e.transaction, e.id
           limit $3
          """;

  /// `$1`, `$2` the place that the chain has reached. Whether entries wait for older transactions
  /// to end.
  static final String WAITING =
      """
      select exists (
        select from audit_entry e
         where (e.transaction, e.id) > ($1::text::xid8, $2)
           and e.transaction >= audit_unsettled()
           and e.transaction < audit_not_begun())
      """;

  static final String LINK =
      """
      insert into audit_link (position, entry_id, name, hash, authenticity)
      select * from unnest($1::bigint[], $2::bigint[], $3::uuid[], $4::bytea[], $5::text[])
      """;

  static final String SEAL = "insert into audit_seal (position, seal) values ($1, $2)";

  private ExtendStatements() {}

  static Tuple links(List<Link> links) {
    return Tuple.of(
        links.stream().map(link -> link.head().position()).toArray(Long[]::new),
        links.stream().map(Link::row).toArray(Long[]::new),
        links.stream().map(Link::name).toArray(UUID[]::new),
        links.stream().map(ExtendStatements::hash).toArray(Buffer[]::new),
        links.stream().map(link -> link.authenticity().name()).toArray(String[]::new));
  }

  private static Buffer hash(Link link) {
    return Buffer.buffer(HexFormat.of().parseHex(link.head().hash()));
  }
}
