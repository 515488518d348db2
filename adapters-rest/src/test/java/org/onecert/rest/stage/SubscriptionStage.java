package org.onecert.rest.stage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.onecert.application.operator.DealWithDeadLetters;
import org.onecert.application.operator.KeepSubscription;
import org.onecert.domain.Outcome;
import org.onecert.domain.event.DeadLetter;
import org.onecert.domain.event.EventId;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.partner.BusinessSystemId;

/// How business systems are told of changes, as scripted.
@Singleton
class SubscriptionStage {

  private final Script script;

  SubscriptionStage(Script script) {
    this.script = script;
  }

  @Produces
  @Singleton
  KeepSubscription keepSubscription() {
    return new KeepSubscription() {
      @Override
      public Uni<Outcome<State>> keep(
          BusinessSystemId system, HookAddress address, ClientAddress client) {
        return script.play(KeepSubscription.class, system, address, client);
      }

      @Override
      public Uni<Outcome<BusinessSystemId>> end(BusinessSystemId system, ClientAddress client) {
        return script.play(KeepSubscription.class, system, client);
      }

      @Override
      public Uni<Outcome<State>> read(BusinessSystemId system) {
        return script.play(KeepSubscription.class, system);
      }
    };
  }

  @Produces
  @Singleton
  DealWithDeadLetters dealWithDeadLetters() {
    return new DealWithDeadLetters() {
      @Override
      public Uni<Outcome<List<DeadLetter>>> show(BusinessSystemId system) {
        return script.play(DealWithDeadLetters.class, system);
      }

      @Override
      public Uni<Outcome<Integer>> redeliver(BusinessSystemId system, ClientAddress client) {
        return script.play(DealWithDeadLetters.class, system, client);
      }

      @Override
      public Uni<Outcome<EventId>> discard(
          BusinessSystemId system, EventId event, ClientAddress client) {
        return script.play(DealWithDeadLetters.class, system, event, client);
      }
    };
  }
}
