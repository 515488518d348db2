package org.onecert.domain.enterprise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.refusal.Refusal;

/// One certificate of an enterprise, and what can be done to it (C, M).
public record Management(Enterprise enterprise, Certificate certificate) {

  /// Takes the access of a deputy away, and with it its items (M-3).
  ///
  /// @param held what it was granted
  public Outcome<Amendment> deregister(Viewer viewer, Grants held, Instant at) {
    return mayBeDone(Operation.DEREGISTER, viewer).map(_ -> deregistered(held.asOf(at), at));
  }

  private Amendment deregistered(Grants lost, Instant at) {
    return new Amendment(certificate, certificate.with(new Access.Deregistered(at)), lost);
  }

  /// Settles what a deputy shall be able to do (G-1). Nothing is granted before the form is sealed.
  ///
  /// @param held what it was granted until now
  public Outcome<Assignment> assign(
      Viewer viewer, Grants held, Catalogue catalogue, Grants picked, Instant now) {
    return mayBeDone(Operation.AUTHORISE, viewer)
        .then(_ -> catalogue.grantable(picked, now))
        .map(_ -> new Assignment(NamedCertificate.of(certificate), held.asOf(now), picked));
  }

  /// Gives a deputy its access back, without items (M-4).
  ///
  /// @param presented the certificate of the token that was inserted; a renewed one is recorded
  /// @param replaced whether that issue has been replaced by another
  public Outcome<Amendment> enable(Viewer viewer, GenuineCertificate presented, boolean replaced) {
    return mayBeDone(Operation.ENABLE, viewer)
        .then(_ -> ownToken(presented.facts(), replaced))
        .map(_ -> amended(certificate.withIssue(presented).with(Access.NORMAL)));
  }

  /// Writes the additional information anew (M-5).
  public Outcome<Amendment> edit(Viewer viewer, Edit edit) {
    return mayBeDone(Operation.EDIT, viewer)
        .map(_ -> amended(certificate.with(edit.applyTo(certificate.information()))));
  }

  /// Records the issue that proved itself in the place of the one that the user was shown (C-2).
  ///
  /// @param shown the issue that was recorded then
  public Outcome<Amendment> update(GenuineCertificate presented, Fingerprint shown) {
    return whyNotUpdate(presented.facts(), shown)
        .map(Outcome::<Amendment>refused)
        .orElseGet(() -> Outcome.accepted(amended(certificate.withIssue(presented))));
  }

  private Optional<Refusal> whyNotUpdate(CertificateFacts presented, Fingerprint shown) {
    if (certificate.isDeregistered()) {
      return Optional.of(LogInRefusal.CERTIFICATE_DEREGISTERED);
    }
    if (presented.isSameIssueAs(certificate.facts())) {
      return Optional.of(ActivationRefusal.CERTIFICATE_ACTIVE_ALREADY);
    }
    if (presented.isOlderThan(certificate.facts())) {
      return Optional.of(LogInRefusal.CERTIFICATE_REPLACED);
    }
    return certificate.facts().fingerprint().equals(shown)
        ? Optional.empty()
        : Optional.of(LogInRefusal.CERTIFICATE_CHANGED);
  }

  /// The certificate, if a token that was inserted holds it in the very issue that is recorded
  /// (U-2).
  ///
  /// @param replaced whether the token's issue has been replaced by another
  public Outcome<Certificate> currentIssue(CertificateFacts presented, boolean replaced) {
    return ownToken(presented, replaced)
        .then(own ->
            own.isSameIssueAs(certificate.facts())
                ? Outcome.accepted(certificate)
                : Outcome.refused(LogInRefusal.CERTIFICATE_CHANGED));
  }

  private Outcome<CertificateFacts> ownToken(CertificateFacts presented, boolean replaced) {
    Recorded recorded = enterprise.recorded(certificate);
    Records records = new Records(enterprise.id(), enterprise.uscc(), List.of(recorded), replaced);
    return switch (Standing.of(presented, Optional.of(records))) {
      case Standing.Current _, Standing.Changed _ -> Outcome.accepted(presented);
      case Standing.Superseded _ -> Outcome.refused(LogInRefusal.CERTIFICATE_REPLACED);
      case Standing.NewToEnterprise _, Standing.NoEnterprise _ ->
          Outcome.refused(strangersToken(presented));
    };
  }

  private Refusal strangersToken(CertificateFacts presented) {
    return enterprise.owns(presented)
        ? ManagementRefusal.TOKEN_OF_ANOTHER_CERTIFICATE
        : ManagementRefusal.TOKEN_OF_ANOTHER_ENTERPRISE;
  }

  private Outcome<Recorded> mayBeDone(Operation operation, Viewer viewer) {
    return viewer.mayDo(operation, enterprise.recorded(certificate));
  }

  private Amendment amended(Certificate after) {
    return Amendment.of(certificate, after);
  }
}
