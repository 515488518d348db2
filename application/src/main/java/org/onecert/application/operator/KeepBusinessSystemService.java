package org.onecert.application.operator;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.onecert.application.Trail;
import org.onecert.application.port.BusinessSystems;
import org.onecert.application.port.BusinessSystems.Registered;
import org.onecert.application.port.Transactions;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.ClientSecrets;

/// Keeps the system and notes what it was before, together. One that is as it was is not noted
/// again; its secrets stay.
public final class KeepBusinessSystemService implements KeepBusinessSystem {

  private final BusinessSystems systems;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public KeepBusinessSystemService(
      BusinessSystems systems, Trail trail, Transactions transactions, InstantSource clock) {
    this.systems = systems;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Void> keep(BusinessSystem system, ClientAddress client) {
    Actor operator = Actor.operator(client, clock.instant());
    return transactions.inTransaction(
        () -> systems.claim(system.id()).chain(before -> keep(before, system, operator)));
  }

  @Override
  public Uni<List<BusinessSystem>> all() {
    return systems.all();
  }

  private Uni<Void> keep(Optional<Registered> before, BusinessSystem system, Actor operator) {
    ClientSecrets secrets = before.map(Registered::secrets).orElse(ClientSecrets.NONE);
    return before.map(Registered::system).filter(system::equals).isPresent()
        ? Uni.createFrom().voidItem()
        : systems
            .put(new Registered(system, secrets))
            .call(() -> note(before.map(Registered::system), system, operator));
  }

  private Uni<Void> note(Optional<BusinessSystem> before, BusinessSystem system, Actor operator) {
    Change change =
        new Change(
            Trait.BUSINESS_SYSTEM,
            before.map(BusinessSystem::inOneLine),
            Optional.of(system.inOneLine()));
    return trail.done(Act.KEEP_BUSINESS_SYSTEM, operator, Particulars.of(change));
  }
}
