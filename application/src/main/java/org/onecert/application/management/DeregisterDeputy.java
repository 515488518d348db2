package org.onecert.application.management;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.login.Session.Admitted;

/// Takes the access of a deputy away: it cannot log in, and its sessions and half-done signing
/// sessions end at once, on every node (M-3).
public interface DeregisterDeputy {

  Uni<Outcome<Amendment>> deregister(Caller<Admitted> caller, CertificateId deputy);
}
