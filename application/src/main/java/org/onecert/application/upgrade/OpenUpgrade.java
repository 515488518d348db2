package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.upgrade.Upgrade.Pending;

/// Confirms that a deputy shall become the main certificate: from now on its token can answer, for
/// a limited time (U-2). The one that was pending before is cancelled.
public interface OpenUpgrade {

  Uni<Outcome<Pending>> open(Caller<Admitted> caller, CertificateId deputy);
}
