package org.onecert.persistence.enterprise;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.Certificates;
import org.onecert.domain.certificate.Certificate;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.session.UnitOfWork;

/// All activated certificates, in PostgreSQL.
public final class PostgresCertificates implements Certificates {

  private final UnitOfWork work;
  private final People people;

  public PostgresCertificates(UnitOfWork work, People people) {
    this.work = work;
    this.people = people;
  }

  @Override
  public Uni<Void> put(Certificate certificate) {
    return work.join(session -> session.upsert(CertificateRow.of(certificate, people)));
  }
}
