package org.onecert.application.message;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Outcomes;
import org.onecert.application.port.MessageKeys;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.refusal.CodeRefusal;

/// Checks the key before anything is looked up.
public final class TakeDeliveryReportService implements TakeDeliveryReport {

  private final Deliveries deliveries;
  private final MessageKeys keys;

  public TakeDeliveryReportService(Deliveries deliveries, MessageKeys keys) {
    this.deliveries = deliveries;
    this.keys = keys;
  }

  @Override
  public Uni<Outcome<MessageStanding>> take(MessageId message, Octets key, Delivery delivery) {
    return keys.of(message).matchesSecretly(key)
        ? deliveries.learn(message, delivery).map(TakeDeliveryReportService::known)
        : Outcomes.refused(CodeRefusal.MESSAGE_UNKNOWN);
  }

  private static Outcome<MessageStanding> known(Optional<MessageStanding> standing) {
    return standing.map(Outcome::accepted).orElse(Outcome.refused(CodeRefusal.MESSAGE_UNKNOWN));
  }
}
