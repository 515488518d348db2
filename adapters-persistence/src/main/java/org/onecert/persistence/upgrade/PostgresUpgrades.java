package org.onecert.persistence.upgrade;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.application.port.Upgrades;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.domain.upgrade.UpgradeId;
import org.onecert.persistence.session.UnitOfWork;

/// All upgrades that main certificates began, in PostgreSQL. An index sees to it that an enterprise
/// has one at most that is pending.
public final class PostgresUpgrades implements Upgrades {

  private static final String PENDING = "from UpgradeRow where enterprise = ?1 and state = PENDING";

  private static final String OVERDUE =
      "from UpgradeRow where state = PENDING and lapsesAt <= ?1 order by lapsesAt";

  private final UnitOfWork work;

  public PostgresUpgrades(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Void> put(Upgrade upgrade) {
    return work.join(session -> session.upsert(UpgradeRow.of(upgrade)));
  }

  @Override
  public Uni<Optional<Upgrade>> find(UpgradeId id) {
    return work.join(session -> session.get(UpgradeRow.class, id.value()))
        .map(row -> Optional.ofNullable(row).map(UpgradeRow::upgrade));
  }

  @Override
  public Uni<Optional<Pending>> pending(EnterpriseId enterprise) {
    return work.join(session ->
            session
                .createSelectionQuery(PENDING, UpgradeRow.class)
                .setParameter(1, enterprise.value())
                .getSingleResultOrNull())
        .map(row -> Optional.ofNullable(row).map(PostgresUpgrades::pending));
  }

  @Override
  public Uni<List<Pending>> overdue(Instant now, int most) {
    return work.join(session ->
            session
                .createSelectionQuery(OVERDUE, UpgradeRow.class)
                .setParameter(1, now)
                .setMaxResults(most)
                .getResultList())
        .map(rows -> rows.stream().map(PostgresUpgrades::pending).toList());
  }

  private static Pending pending(UpgradeRow row) {
    return new Pending(row.terms());
  }
}
