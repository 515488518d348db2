package org.onecert.bootstrap.upkeep;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.onecert.bootstrap.configuration.Secrets;

/// Whether this node has data keys beside the newest, and how much is left that needs them.
///
/// `onecert_data_values_under_older_keys`: how many values were left when this node looked last; -1
/// before it looked.
@Singleton
class OlderKeys {

  private final boolean any;
  private final AtomicLong values;

  OlderKeys(Secrets secrets, MeterRegistry metrics) {
    this.any = secrets.dataKeys().size() > 1;
    this.values =
        metrics.gauge("onecert.data.values.under.older.keys", new AtomicLong(any ? -1 : 0));
  }

  boolean any() {
    return any;
  }

  void areNeededBy(long left) {
    values.set(left);
  }
}
