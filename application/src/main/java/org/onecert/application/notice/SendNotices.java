package org.onecert.application.notice;

import io.smallrye.mutiny.Uni;

/// Sends the notices that are due. One that the gateway does not take is tried again for a day,
/// every minute or so. One whose sender died after the gateway had taken it is sent twice: told
/// twice is better than not told.
public interface SendNotices {

  Uni<Void> send();
}
