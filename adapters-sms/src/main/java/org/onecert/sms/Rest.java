package org.onecert.sms;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/// A while in which nothing is done, and no thread waits.
@FunctionalInterface
public interface Rest {

  Uni<Void> of(Duration time);
}
