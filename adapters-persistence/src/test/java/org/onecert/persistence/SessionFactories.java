package org.onecert.persistence;

import static java.util.Objects.requireNonNull;

import io.vertx.core.Vertx;
import java.util.Map;
import org.hibernate.reactive.common.spi.Implementor;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.provider.ReactivePersistenceProvider;
import org.hibernate.reactive.vertx.VertxInstance;
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

  /// The event loops that it works on; there must be no others beside them.
  static Vertx vertx(Mutiny.SessionFactory sessions) {
    return requireNonNull(
            ((Implementor) sessions).getServiceRegistry().getService(VertxInstance.class))
        .getVertx();
  }
}
