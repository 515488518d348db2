package org.onecert.application.message;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;

/// Takes the report of a provider on what became of a message. Reports may come twice and late:
/// what is final stays.
public interface TakeDeliveryReport {

  /// Refused as unknown without the right key, too.
  ///
  /// @param key that the provider was given for this message
  Uni<Outcome<MessageStanding>> take(MessageId message, Octets key, Delivery delivery);
}
