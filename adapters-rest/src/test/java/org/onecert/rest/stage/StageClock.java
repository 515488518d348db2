package org.onecert.rest.stage;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.onecert.domain.Samples;

/// The clock of the edge. It stands still until a test moves it.
@Singleton
public class StageClock implements InstantSource {

  private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOW);

  @Override
  public Instant instant() {
    return now.get();
  }

  public void passes(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  public void goesBack() {
    now.set(Samples.NOW);
  }
}
