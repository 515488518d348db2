package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/// All or nothing.
public interface Transactions {

  /// Does the work in one transaction: it commits when the work ends, and leaves no trace when it
  /// fails. Work inside it runs one step after the other.
  <T> Uni<T> inTransaction(Supplier<Uni<T>> work);
}
