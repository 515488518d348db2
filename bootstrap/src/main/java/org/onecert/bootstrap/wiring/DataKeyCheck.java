package org.onecert.bootstrap.wiring;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.onecert.bootstrap.configuration.WrongConfiguration;
import org.onecert.persistence.rekey.KeyRegister;
import org.onecert.persistence.rekey.KeyTrouble;

/// A node that lacks a data key which values here need, or has another one of the same number, does
/// not start: it could not read them, and would write what no other node can read (P-1).
@Singleton
class DataKeyCheck {

  /// It takes a moment, unless values have to be counted because a key was taken away.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  void check(@Observes StartupEvent start, KeyRegister register) {
    register
        .enter()
        .onFailure()
        .transform(DataKeyCheck::noDatabase)
        .await()
        .atMost(PATIENCE)
        .forEach(DataKeyCheck::refuse);
  }

  private static WrongConfiguration noDatabase(Throwable failure) {
    return new WrongConfiguration(
        "quarkus.datasource.reactive.url",
        "leads to no database that answers and is migrated: " + failure.getMessage());
  }

  private static void refuse(KeyTrouble trouble) {
    String wrong =
        trouble.missing()
            ? "does not have key %d, which %d values need"
            : "has another key %d than %d values need";
    throw new WrongConfiguration(
        trouble.missing() ? "onecert.data.other-keys" : "onecert.data.key",
        wrong.formatted(trouble.id(), trouble.values()));
  }
}
