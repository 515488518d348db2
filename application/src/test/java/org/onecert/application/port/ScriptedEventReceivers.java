package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onecert.domain.Outcome;
import org.onecert.domain.event.DeliveryResult;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.event.QueueHead;
import org.onecert.domain.event.Subscriber;
import org.onecert.domain.refusal.OperatorRefusal;

/// Business systems that answer as a test says; at first they take everything.
public final class ScriptedEventReceivers implements EventReceivers {

  private final List<QueueHead> told = Collections.synchronizedList(new ArrayList<>());
  private Function<QueueHead, DeliveryResult> answer = _ -> new DeliveryResult.Taken();
  private Optional<OperatorRefusal> refusal = Optional.empty();

  public void answer(Function<QueueHead, DeliveryResult> script) {
    answer = script;
  }

  public void refuseAddresses(OperatorRefusal reason) {
    refusal = Optional.of(reason);
  }

  /// All that they were told, taken or not.
  public List<QueueHead> told() {
    return List.copyOf(told);
  }

  @Override
  public Uni<Outcome<HookAddress>> check(HookAddress address) {
    return Uni.createFrom()
        .item(() ->
            refusal.map(Outcome::<HookAddress>refused).orElseGet(() -> Outcome.accepted(address)));
  }

  @Override
  public Uni<DeliveryResult> tell(Subscriber subscriber, QueueHead seen) {
    return Uni.createFrom().item(() -> answer.apply(seen)).invoke(() -> told.add(seen));
  }
}
