package org.onecert.persistence;

import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.provider.ReactivePersistenceProvider;
import org.onecert.fixtures.run.Database;

/// Hibernate Reactive without a container.
final class SessionFactories {

  private SessionFactories() {}

  static Mutiny.SessionFactory create(Database database, int poolSize) {
    Map<String, Object> properties =
        Map.of(
            "jakarta.persistence.jdbc.url", database.url(),
            "jakarta.persistence.jdbc.user", Database.APP.user(),
            "jakarta.persistence.jdbc.password", Database.APP.password(),
            "hibernate.connection.pool_size", poolSize,
            "hibernate.hbm2ddl.auto", "none");
    return new ReactivePersistenceProvider()
        .createEntityManagerFactory("onecert", properties)
        .unwrap(Mutiny.SessionFactory.class);
  }
}
