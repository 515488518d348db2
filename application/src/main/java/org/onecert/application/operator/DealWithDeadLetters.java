package org.onecert.application.operator;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.Outcome;
import org.onecert.domain.event.DeadLetter;
import org.onecert.domain.event.EventId;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.partner.BusinessSystemId;

/// What operators do about events that a business system does not take (G-4).
public interface DealWithDeadLetters {

  /// How many of them are shown at once.
  int SHOWN = 100;

  /// Those that were refused first.
  Uni<Outcome<List<DeadLetter>>> show(BusinessSystemId system);

  /// Has all of them told again.
  ///
  /// @return how many
  Uni<Outcome<Integer>> redeliver(BusinessSystemId system, ClientAddress client);

  /// Leaves one out for good: those that wait behind it have their turn.
  Uni<Outcome<EventId>> discard(BusinessSystemId system, EventId event, ClientAddress client);
}
