package org.onecert.application.management;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Holding;
import org.onecert.domain.login.Session.Admitted;

/// Shows the business items with those that a certificate of the caller's enterprise may do (G-1,
/// figure 10).
public interface ShowItems {

  Uni<Outcome<List<Holding>>> show(Caller<Admitted> caller, CertificateId certificate);
}
