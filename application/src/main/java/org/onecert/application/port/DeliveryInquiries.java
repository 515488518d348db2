package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.SentMessages.Pending;
import org.onecert.domain.message.Delivery;

/// Providers of text messages that have to be asked what became of a message.
public interface DeliveryInquiries {

  /// Whether a provider has to be asked; the others tell by themselves, or not at all.
  boolean answers(String provider);

  /// What became of a message. Fails if that cannot be found out now.
  Uni<Delivery> ask(Pending message);
}
