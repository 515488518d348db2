package org.onecert.rest.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onecert.rest.watch.UseCaseWatch;

/// Remembers what it was told.
@ApplicationScoped
public class WatchedUseCases implements UseCaseWatch {

  private final List<Ended> ended = new CopyOnWriteArrayList<>();

  /// A use case that ended.
  public record Ended(String useCase, String outcome, Duration took) {}

  public void clear() {
    ended.clear();
  }

  public List<Ended> ended() {
    return List.copyOf(ended);
  }

  @Override
  public void ended(String useCase, String outcome, Duration took) {
    ended.add(new Ended(useCase, outcome, took));
  }
}
