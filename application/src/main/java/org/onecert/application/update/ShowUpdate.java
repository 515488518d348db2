package org.onecert.application.update;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.login.CertificateChange;
import org.onecert.domain.login.Session.Updating;

/// Shows the page of figure 7 once more: the certificate as it is recorded, and as it is now (C-2).
public interface ShowUpdate {

  Uni<CertificateChange> show(Caller<Updating> caller);
}
