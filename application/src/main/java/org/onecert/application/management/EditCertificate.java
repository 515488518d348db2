package org.onecert.application.management;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Edit;
import org.onecert.domain.login.Session.Admitted;

/// Writes nickname, holder or mobile of a certificate anew; a new mobile is proven by a code (M-5).
public interface EditCertificate {

  /// @param mobileCode that went to the new mobile; empty if there is none
  Uni<Outcome<Amendment>> edit(
      Caller<Admitted> caller, CertificateId certificate, Edit edit, Optional<String> mobileCode);
}
