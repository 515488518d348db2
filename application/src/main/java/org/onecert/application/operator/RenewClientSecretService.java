package org.onecert.application.operator;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.onecert.application.Trail;
import org.onecert.application.port.BusinessSystems;
import org.onecert.application.port.BusinessSystems.Registered;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.ClientSecrets;
import org.onecert.domain.refusal.OperatorRefusal;

/// Draws the secret, keeps its hash, notes that there is a new one.
public final class RenewClientSecretService implements RenewClientSecret {

  private static final int OCTETS = 32;

  private final BusinessSystems systems;
  private final Trail trail;
  private final Transactions transactions;
  private final SecureRandom random;
  private final InstantSource clock;

  public RenewClientSecretService(
      BusinessSystems systems,
      Trail trail,
      Transactions transactions,
      SecureRandom random,
      InstantSource clock) {
    this.systems = systems;
    this.trail = trail;
    this.transactions = transactions;
    this.random = random;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Secret>> renew(BusinessSystemId id, ClientAddress client) {
    Secret secret = draw();
    Octets hash = Octets.of(secret.text().getBytes(StandardCharsets.US_ASCII)).sha256();
    return change(new Order(id, Act.RENEW_CLIENT_SECRET, client), before -> before.with(hash))
        .map(done -> done.map(_ -> secret));
  }

  @Override
  public Uni<Outcome<BusinessSystemId>> endOlder(BusinessSystemId id, ClientAddress client) {
    return change(new Order(id, Act.END_CLIENT_SECRET, client), ClientSecrets::newest);
  }

  private Uni<Outcome<BusinessSystemId>> change(Order order, UnaryOperator<ClientSecrets> change) {
    return transactions.inTransaction(() ->
        systems
            .claim(order.id())
            .map(found -> Outcome.of(found, OperatorRefusal.BUSINESS_SYSTEM_NOT_REGISTERED))
            .chain(ifAccepted(before -> keep(before, order, change)))
            .call(outcome -> refused(order, outcome)));
  }

  private Uni<Void> refused(Order order, Outcome<BusinessSystemId> outcome) {
    return trail.refused(order.act(), order.actor(clock.instant()), outcome, order.particulars());
  }

  private Uni<Outcome<BusinessSystemId>> keep(
      Registered before, Order order, UnaryOperator<ClientSecrets> change) {
    return systems
        .put(new Registered(before.system(), change.apply(before.secrets())))
        .call(() -> trail.done(order.act(), order.actor(clock.instant()), order.particulars()))
        .replaceWith(Outcome.accepted(order.id()));
  }

  private Secret draw() {
    byte[] octets = new byte[OCTETS];
    random.nextBytes(octets);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
  }

  private record Order(BusinessSystemId id, Act act, ClientAddress client) {
    Actor actor(Instant now) {
      return Actor.operator(client, now);
    }

    Particulars particulars() {
      return Particulars.of(Change.to(Trait.BUSINESS_SYSTEM, id.value()));
    }
  }
}
