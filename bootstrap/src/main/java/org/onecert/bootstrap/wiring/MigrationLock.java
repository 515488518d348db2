package org.onecert.bootstrap.wiring;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Of nodes that start at once one migrates. It holds a lock of its session, not of a transaction:
/// an index that is made while others write (`create index concurrently`) waits for transactions.
@Singleton
class MigrationLock implements FlywayConfigurationCustomizer {

  @Override
  public void customize(FluentConfiguration configuration) {
    configuration.configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
  }
}
