package org.onecert.application.operator;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Trail;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.Transactions;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;

/// Keeps the item and notes what it was before, together. One that is as it was is not noted again.
public final class KeepBusinessItemService implements KeepBusinessItem {

  private final BusinessItems items;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public KeepBusinessItemService(
      BusinessItems items, Trail trail, Transactions transactions, InstantSource clock) {
    this.items = items;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Void> keep(BusinessItem item, ClientAddress client) {
    Actor operator = Actor.operator(client, clock.instant());
    return transactions.inTransaction(
        () -> items.claim(item.code()).chain(before -> keep(before, item, operator)));
  }

  private Uni<Void> keep(Optional<BusinessItem> before, BusinessItem item, Actor operator) {
    return before.filter(item::equals).isPresent()
        ? Uni.createFrom().voidItem()
        : items.put(item).call(() -> note(before, item, operator));
  }

  private Uni<Void> note(Optional<BusinessItem> before, BusinessItem item, Actor operator) {
    Change change =
        new Change(
            Trait.BUSINESS_ITEM,
            before.map(BusinessItem::inOneLine),
            Optional.of(item.inOneLine()));
    return trail.done(Act.KEEP_BUSINESS_ITEM, operator, Particulars.of(change));
  }
}
