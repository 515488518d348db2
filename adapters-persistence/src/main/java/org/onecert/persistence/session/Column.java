package org.onecert.persistence.session;

import jakarta.persistence.Tuple;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// The one column of what is asked for in SQL.
///
/// It is asked for as tuples, never as the class of a value: of such queries Hibernate keeps a plan
/// for each execution and not for each query, for its `ImplicitResultClassBuilder` is equal to
/// none, until no other plan is left in its memory.
public final class Column {

  private Column() {}

  /// A native query of one column.
  public static SelectionQuery<Tuple> ask(StatelessSession session, String sql) {
    return session.createNativeQuery(sql, Tuple.class);
  }

  /// The value of a row.
  public static <T> Function<Tuple, T> of(Class<T> type) {
    return row -> row.get(0, type);
  }
}
