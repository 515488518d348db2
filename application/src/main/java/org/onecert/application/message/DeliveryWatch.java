package org.onecert.application.message;

import org.onecert.domain.message.MessageStanding;

/// Whoever counts what becomes of messages.
public interface DeliveryWatch {

  /// Something new is known of a message.
  void learnt(MessageStanding standing);
}
