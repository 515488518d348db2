package org.onecert.application.partner;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Enterprises;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.refusal.PartnerRefusal;

/// Finds the enterprise, then its certificates.
public final class FindCertificatesService implements FindCertificates {

  private final Enterprises enterprises;
  private final Certificates certificates;
  private final InstantSource clock;

  public FindCertificatesService(
      Enterprises enterprises, Certificates certificates, InstantSource clock) {
    this.enterprises = enterprises;
    this.certificates = certificates;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<List<ListedCertificate>>> find(
      UnifiedSocialCreditCode uscc, Optional<CertificateId> after, int size) {
    return enterprises
        .find(uscc)
        .map(found -> Outcome.of(found, PartnerRefusal.ENTERPRISE_UNKNOWN))
        .chain(
            ifAccepted(enterprise ->
                certificates
                    .page(enterprise.id(), after, size, clock.instant())
                    .map(Outcome::accepted)));
  }
}
