package org.onecert.sms;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.people.Mobile;

/// A provider that does not report by itself, and has to be asked.
public interface DeliveryInquiry {

  /// What became of a message. Fails if it cannot be found out now.
  ///
  /// @param reference the provider's name for it
  /// @param takenAt when the provider took it
  Uni<Delivery> ask(Mobile mobile, String reference, Instant takenAt);
}
