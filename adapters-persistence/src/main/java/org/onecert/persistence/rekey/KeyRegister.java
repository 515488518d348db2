package org.onecert.persistence.rekey;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onecert.persistence.crypto.KeyMarks;

/// Which data keys were used on this database. A node enters the one that it encrypts with, unless
/// it lacks one that values need or has another one of the same number.
public final class KeyRegister {

  private final Pool pool;
  private final KeyMarks marks;

  public KeyRegister(Pool pool, KeyMarks marks) {
    this.pool = pool;
    this.marks = marks;
  }

  /// Forgets the keys that nothing needs any more and that are not at hand; then enters the one
  /// that encrypts, if all is well.
  ///
  /// @return what is wrong with the keys at hand
  public Uni<List<KeyTrouble>> enter() {
    return pool.preparedQuery(RekeyStatements.KNOWN)
        .execute()
        .toMulti()
        .flatMap(rows -> Multi.createFrom().iterable(rows))
        .filter(row -> !isAtHand(row))
        .onItem()
        .transformToUniAndConcatenate(row -> trouble(row.getInteger("id")))
        .collect()
        .asList()
        .map(found -> found.stream().flatMap(Optional::stream).toList())
        .call(troubles -> troubles.isEmpty() ? enterOwn() : Uni.createFrom().voidItem());
  }

  private boolean isAtHand(Row row) {
    int id = row.getInteger("id");
    return marks.ids().contains(id)
        && Arrays.equals(marks.of(id), row.getBuffer("mark").getBytes());
  }

  private Uni<Optional<KeyTrouble>> trouble(int id) {
    return pool.preparedQuery(RekeyStatements.NEEDED)
        .execute(Tuple.of(id))
        .map(rows -> rows.iterator().next().getLong(0))
        .chain(values -> values == 0 ? forget(id) : trouble(id, values));
  }

  private Uni<Optional<KeyTrouble>> trouble(int id, long values) {
    var trouble = new KeyTrouble(id, !marks.ids().contains(id), values);
    return Uni.createFrom().item(Optional.of(trouble));
  }

  private Uni<Optional<KeyTrouble>> forget(int id) {
    return pool.preparedQuery(RekeyStatements.FORGET)
        .execute(Tuple.of(id))
        .replaceWith(Optional.empty());
  }

  private Uni<?> enterOwn() {
    int id = marks.current();
    return pool.preparedQuery(RekeyStatements.ENTER)
        .execute(Tuple.of(id).addBuffer(Buffer.buffer(marks.of(id))));
  }
}
