package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.event.ChangeEvent;

/// What happened, until all who subscribed have been told (transactional outbox).
public interface ChangeEvents {

  /// Keeps an event; part of the open transaction.
  Uni<Void> put(ChangeEvent event);
}
