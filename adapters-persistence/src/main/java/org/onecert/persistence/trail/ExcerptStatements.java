package org.onecert.persistence.trail;

/// The statements that read a part of the chain.
final class ExcerptStatements {

  /// What is read of a part is of one moment.
  static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

  /// `$1` the position to begin behind, `$2` how many entries, `$3` how far seals are apart at
  /// most. A part ends at a seal, so that it can be checked by itself; what was forgotten is passed
  /// over.
  static final String BOUNDS =
      """
      with beginning as (
        select coalesce(
            (select position - 1 from audit_link where position > $1::bigint order by position limit 1),
            $1::bigint) as base
      ), part as (
        select base,
            greatest(base, least(
              coalesce(
                (select position from audit_seal
                  where position >= base + $2::bigint and position < base + $2::bigint + $3::bigint
                  order by position limit 1),
                base + $2::bigint),
              coalesce((select max(position) from audit_link), 0))) as upto
          from beginning
      )
      select base, upto,
             upto < coalesce((select max(position) from audit_link), 0) as more,
             (select encode(hash, 'hex') from audit_link where position = base) as "linkHash",
             (select seal from audit_seal where position = base) as "baseSeal",
             (select seal from audit_seal where position <= base order by position desc limit 1)
               as "sealBefore",
             (select seal from audit_seal where position <= upto order by position desc limit 1)
               as "lastSeal"
        from part
      """;

  /// `$1` and `$2` the positions before the first and of the last link.
  static final String LINKS =
      "select l.position, coalesce(encode(l.hash, 'hex'), '') as hash, l.authenticity, "
          + EntryColumns.SQL
          + """
            from audit_link l left join audit_entry e on e.id = l.entry_id
           where l.position > $1 and l.position <= $2
           order by l.position
          """;

  static final String SEALS =
      """
      select position, coalesce(seal, '') as seal from audit_seal
       where position >= $1 and position <= $2 order by position
      """;

  /// As a look-up for each row: a join could read all links for it.
  private static final String HAS_NO_LINK =
      " (select true from audit_link l where l.entry_id = e.id limit 1) is null"
          + " order by e.transaction, e.id limit $1";

  /// Rows that have no link, `$1` how many at most, behind the place `$2`, `$3` and up to `$4`,
  /// `$5`.
  static final String STRAYS =
      "select "
          + EntryColumns.SQL
          + """
            from audit_entry e
           where (e.transaction, e.id) > ($2::text::xid8, $3)
             and (e.transaction, e.id) <= ($4::text::xid8, $5)
             and
          """
          + HAS_NO_LINK;

  /// Rows of transactions that have not begun; `$1` how many at most.
  static final String FROM_THE_FUTURE =
      "select "
          + EntryColumns.SQL
          + " from audit_entry e where e.transaction >= audit_not_begun() and"
          + HAS_NO_LINK;

  private ExcerptStatements() {}
}
