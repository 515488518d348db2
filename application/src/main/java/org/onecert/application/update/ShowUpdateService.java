package org.onecert.application.update;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.application.port.Certificates;
import org.onecert.domain.login.CertificateChange;
import org.onecert.domain.login.Session.Updating;

/// Finds what is recorded now.
public final class ShowUpdateService implements ShowUpdate {

  private final Certificates certificates;

  public ShowUpdateService(Certificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public Uni<CertificateChange> show(Caller<Updating> caller) {
    Updating session = caller.session();
    return certificates
        .find(session.enterprise(), session.account())
        .map(known -> new CertificateChange(known.orElseThrow().facts(), session.facts()));
  }
}
