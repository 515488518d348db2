package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.onecert.application.InTurn;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.GrantedItems;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.Authorisation.Grantee;

/// Looks how what an authorisation stands on is now, under the claim of its enterprise (G-3).
public final class AuthorisationGround {

  private final Certificates certificates;
  private final GrantedItems granted;

  public AuthorisationGround(Certificates certificates, GrantedItems granted) {
    this.certificates = certificates;
    this.granted = granted;
  }

  Uni<Certificate> main(Enterprise enterprise) {
    return find(enterprise, enterprise.main());
  }

  /// In the order of the assignments.
  Uni<List<Grantee>> deputies(Enterprise enterprise, Authorisation matter) {
    List<Grantee> all = new ArrayList<>();
    return InTurn.each(
            matter.assignments(),
            assignment ->
                grantee(enterprise, assignment.deputy().id()).invoke(all::add).replaceWithVoid())
        .replaceWith(all);
  }

  private Uni<Grantee> grantee(Enterprise enterprise, CertificateId deputy) {
    return find(enterprise, deputy)
        .chain(found -> granted.of(deputy).map(grants -> new Grantee(found, grants)));
  }

  private Uni<Certificate> find(Enterprise enterprise, CertificateId id) {
    return certificates.find(enterprise.id(), id).map(found -> found.orElseThrow());
  }
}
