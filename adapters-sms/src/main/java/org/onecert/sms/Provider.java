package org.onecert.sms;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.message.TextMessage;

/// Somebody who sends text messages for the operator.
public interface Provider {

  /// How logs, metrics and the configuration call it.
  String name();

  /// Hands a message over, once. Comes back within the provider's patience and never fails: every
  /// failure is one of the answers.
  Uni<Submission> submit(TextMessage message);
}
