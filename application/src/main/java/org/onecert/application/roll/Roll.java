package org.onecert.application.roll;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.application.Lookup;
import org.onecert.application.event.Announcements;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.ReplacedIssues;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Management;
import org.onecert.domain.enterprise.Records;
import org.onecert.domain.enterprise.Standing;
import org.onecert.domain.event.Occurrence;
import org.onecert.domain.refusal.ManagementRefusal;

/// The certificates of an enterprise that has been claimed.
public final class Roll {

  private final Certificates certificates;
  private final ReplacedIssues replaced;
  private final GrantedItems granted;
  private final Announcements announcements;

  public Roll(
      Certificates certificates,
      ReplacedIssues replaced,
      GrantedItems granted,
      Announcements announcements) {
    this.certificates = certificates;
    this.replaced = replaced;
    this.granted = granted;
    this.announcements = announcements;
  }

  /// What it says of a certificate that proved itself.
  ///
  /// @param claimed empty if nobody knows the enterprise
  public Uni<Standing> standing(Optional<Enterprise> claimed, CertificateFacts facts) {
    return Lookup.by(claimed, enterprise -> records(enterprise, facts).map(Optional::of))
        .map(records -> Standing.of(facts, records));
  }

  private Uni<Records> records(Enterprise enterprise, CertificateFacts facts) {
    return certificates
        .alike(enterprise.id(), facts.uniqueId())
        .chain(alike -> records(enterprise, alike, facts));
  }

  private Uni<Records> records(
      Enterprise enterprise, List<Certificate> alike, CertificateFacts facts) {
    return replaced
        .contain(facts.fingerprint())
        .map(superseded ->
            new Records(
                enterprise.id(),
                enterprise.uscc(),
                alike.stream().map(enterprise::recorded).toList(),
                superseded));
  }

  /// A certificate of the enterprise; refused if it has none of this name.
  public Uni<Outcome<Management>> find(Enterprise enterprise, CertificateId id) {
    return certificates
        .find(enterprise.id(), id)
        .map(found -> Outcome.of(found, ManagementRefusal.CERTIFICATE_UNKNOWN))
        .map(found -> found.map(certificate -> new Management(enterprise, certificate)));
  }

  /// Enters a new certificate, and has it told to those who want to know.
  public Uni<Void> enter(Enterprise enterprise, Certificate certificate, Instant at) {
    return certificates
        .put(certificate)
        .call(() -> announcements.add(Occurrence.activated(enterprise, certificate), at));
  }

  /// Records what became of a certificate, and has it told; an issue that was replaced is kept for
  /// good.
  ///
  /// @param enterprise as it is afterwards
  public Uni<Void> keep(Enterprise enterprise, Amendment amendment, Instant at) {
    return certificates
        .put(amendment.after())
        .call(() -> when(amendment.replacesTheIssue(), replaced.put(amendment.before(), at)))
        .call(() -> when(amendment.takesAccess(), granted.revoke(amendment.after().id())))
        .call(() -> announcements.add(Occurrence.amended(enterprise, amendment), at));
  }

  private static Uni<Void> when(boolean due, Uni<Void> work) {
    return due ? work : Uni.createFrom().voidItem();
  }
}
