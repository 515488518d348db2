package org.onecert.persistence.rekey;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The statements about values and the keys that they are encrypted with. The number of the key is
/// the second octet of a value, and the first of the authenticator of an entry of the trail.
final class RekeyStatements {

  static final String KNOWN = "select id, mark from data_key order by id";

  /// `$1` number, `$2` mark.
  static final String ENTER =
      "insert into data_key (id, mark) values ($1, $2) on conflict (id) do nothing";

  /// `$1` number.
  static final String FORGET = "delete from data_key where id = $1";

  /// How many values need a key, `$1` its number: those that are encrypted with it, and those of
  /// the newest entries of the trail that are authenticated with it and not chained yet.
  static final String NEEDED =
      "select (%s + (%s))::bigint"
          .formatted(
              sum("= $1"),
              """
              select count(*) from (select id, mac from audit_entry order by id desc limit 10000) e
               where get_byte(e.mac, 0) = $1
                 and not exists (select from audit_link l where l.entry_id = e.id)
              """);

  /// How many values are encrypted with a key whose number is below `$1`.
  static final String LEFT = "select (%s)::bigint".formatted(sum("< $1"));

  private RekeyStatements() {}

  private static String sum(String keys) {
    return Stream.of(EncryptedColumn.LASTING, EncryptedColumn.PASSING)
        .flatMap(List::stream)
        .map(one ->
            "(select count(*) from %s where get_byte(%s, 1) %s)"
                .formatted(one.table(), one.column(), keys))
        .collect(Collectors.joining(" + "));
  }

  /// The next rows whose value is encrypted with an older key, locked; those that another node has
  /// locked are passed over. `$1` the id behind which they are, `$2` the number of the key, `$3`
  /// how many.
  static String next(EncryptedColumn column) {
    return """
    select %1$s::text as row, %2$s as value from %3$s
     where %1$s > $1::text::%4$s and get_byte(%2$s, 1) < $2
     order by %1$s limit $3 for update skip locked
    """
        .formatted(column.id(), column.column(), column.table(), column.type());
  }

  /// `$1` id, `$2` value, `$3` what a hosted key is found by.
  static String put(EncryptedColumn column) {
    return "update %s set %s = $2%s where %s = $1::text::%s"
        .formatted(
            column.table(),
            column.column(),
            column.isIndexed() ? ", document_index = $3" : "",
            column.id(),
            column.type());
  }
}
