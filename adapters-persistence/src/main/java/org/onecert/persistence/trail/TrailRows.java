package org.onecert.persistence.trail;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onecert.domain.trail.Authenticity;
import org.onecert.domain.trail.ChainState;
import org.onecert.domain.trail.KeptEntry;
import org.onecert.domain.trail.PlacedEntry;
import org.onecert.persistence.crypto.EntryAuthenticator;

/// Makes entries of rows, and tells genuine ones from others. A thousand of them are too much for
/// an event loop.
public final class TrailRows {

  private final EntryAuthenticator authenticator;
  private final Vertx vertx;

  public TrailRows(EntryAuthenticator authenticator, Vertx vertx) {
    this.authenticator = authenticator;
    this.vertx = vertx;
  }

  /// Does work away from the event loop and comes back to it.
  <T> Uni<T> away(Callable<T> work) {
    return Uni.createFrom()
        .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage());
  }

  ChainState state(Row seals, RowSet<Row> settled, boolean waiting) {
    return new ChainState(
        SealText.seal(seals.getString("last")),
        SealText.seal(seals.getString("known")),
        seals.getBoolean("behind"),
        entries(settled),
        waiting);
  }

  private List<PlacedEntry> entries(RowSet<Row> settled) {
    List<PlacedEntry> entries = new ArrayList<>(settled.size());
    for (Row row : settled) {
      KeptEntry entry = EntryColumns.entry(row);
      entries.add(new PlacedEntry(entry, EntryColumns.place(row), judge(row, entry)));
    }
    return entries;
  }

  private Authenticity judge(Row row, KeptEntry entry) {
    Buffer mac = row.getBuffer("mac");
    if (mac == null) {
      return Authenticity.EARLIER;
    }
    return authenticator.holds(mac.getBytes(), entry.transcript())
        ? Authenticity.GENUINE
        : Authenticity.FORGED;
  }
}
