package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.domain.upgrade.UpgradeId;

/// All upgrades that main certificates began, in memory.
public final class InMemoryUpgrades implements Upgrades, Restorable {

  private final InMemoryTable<UpgradeId, Upgrade> rows = new InMemoryTable<>();

  @Override
  public Uni<Void> put(Upgrade upgrade) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(upgrade.terms().id(), upgrade));
  }

  @Override
  public Uni<Optional<Upgrade>> find(UpgradeId id) {
    return Uni.createFrom().item(() -> rows.find(id));
  }

  @Override
  public Uni<Optional<Pending>> pending(EnterpriseId enterprise) {
    return Uni.createFrom()
        .item(
            () -> pending().filter(one -> one.terms().enterprise().equals(enterprise)).findFirst());
  }

  @Override
  public Uni<List<Pending>> overdue(Instant now, int most) {
    return Uni.createFrom().item(() -> overdue(now).limit(most).toList());
  }

  private Stream<Pending> overdue(Instant now) {
    return pending()
        .filter(one -> !now.isBefore(one.terms().lapsesAt()))
        .sorted(Comparator.comparing(one -> one.terms().lapsesAt()));
  }

  private Stream<Pending> pending() {
    return rows.all().stream().filter(Pending.class::isInstance).map(Pending.class::cast);
  }

  public List<Upgrade> all() {
    return rows.all();
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}
