package org.onecert.application.message;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/// Asks providers that do not report by themselves what became of messages: soon, then ever less
/// often, and no more after an hour.
public interface FollowMessages {

  /// When it is asked first, after the provider took the message.
  Duration FIRST = Duration.ofSeconds(5);

  Uni<Void> follow();
}
