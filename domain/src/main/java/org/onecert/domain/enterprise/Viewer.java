package org.onecert.domain.enterprise;

import static org.onecert.domain.refusal.AuthorisationRefusal.DEPUTY_DEREGISTERED;
import static org.onecert.domain.refusal.AuthorisationRefusal.MAIN_NEEDS_NO_AUTHORISATION;
import static org.onecert.domain.refusal.ManagementRefusal.CERTIFICATE_DEREGISTERED_ALREADY;
import static org.onecert.domain.refusal.ManagementRefusal.CERTIFICATE_NOT_DEREGISTERED;
import static org.onecert.domain.refusal.ManagementRefusal.MAIN_CERTIFICATE_NEEDED;
import static org.onecert.domain.refusal.ManagementRefusal.MAIN_NOT_DEREGISTRABLE;
import static org.onecert.domain.refusal.UpgradeRefusal.DEPUTY_CERTIFICATE_NEEDED;
import static org.onecert.domain.refusal.UpgradeRefusal.MAIN_CERTIFICATE_ALREADY;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.refusal.Refusal;

/// One who looks at the certificates of its enterprise: a certificate that is logged in (M-1).
///
/// What the list offers and what is done when asked for are one decision, this one.
///
/// @param certificate that is logged in
public record Viewer(CertificateId certificate, Role role) {

  /// What it may do to a certificate.
  public Set<Operation> operationsOn(Recorded target) {
    Set<Operation> operations = EnumSet.allOf(Operation.class);
    operations.removeIf(operation -> hindrance(operation, target).isPresent());
    return operations;
  }

  /// The target, if this may be done to it.
  public Outcome<Recorded> mayDo(Operation operation, Recorded target) {
    return hindrance(operation, target)
        .map(Outcome::<Recorded>refused)
        .orElse(Outcome.accepted(target));
  }

  /// Whether it may add deputies, read the operation history, or do anything to a certificate.
  public boolean manages() {
    return role == Role.MAIN;
  }

  /// Itself, if it may add deputies and read the operation history.
  public Outcome<Viewer> managing() {
    return manages() ? Outcome.accepted(this) : Outcome.refused(MAIN_CERTIFICATE_NEEDED);
  }

  /// Itself, if it is this very certificate.
  public Outcome<Viewer> being(CertificateId wanted) {
    return certificate.equals(wanted)
        ? Outcome.accepted(this)
        : Outcome.refused(DEPUTY_CERTIFICATE_NEEDED);
  }

  private Optional<Refusal> hindrance(Operation operation, Recorded target) {
    return mayTry(operation, target)
        ? hindranceInTheTarget(operation, target)
        : Optional.of(MAIN_CERTIFICATE_NEEDED);
  }

  /// A deputy may do nothing but upgrade itself (M-1).
  private boolean mayTry(Operation operation, Recorded target) {
    return manages()
        || (operation == Operation.UPGRADE && target.certificate().equals(certificate));
  }

  private static Optional<Refusal> hindranceInTheTarget(Operation operation, Recorded target) {
    return switch (operation) {
      case DEREGISTER -> hindranceToDeregister(target);
      case ENABLE ->
          target.deregistered() ? Optional.empty() : Optional.of(CERTIFICATE_NOT_DEREGISTERED);
      case AUTHORISE -> hindranceToAuthorise(target);
      case UPGRADE -> hindranceToUpgrade(target);
      case EDIT -> Optional.empty();
    };
  }

  private static Optional<Refusal> hindranceToDeregister(Recorded target) {
    return switch (target.role()) {
      case MAIN -> Optional.of(MAIN_NOT_DEREGISTRABLE);
      case DEPUTY ->
          target.deregistered() ? Optional.of(CERTIFICATE_DEREGISTERED_ALREADY) : Optional.empty();
    };
  }

  private static Optional<Refusal> hindranceToAuthorise(Recorded target) {
    return switch (target.role()) {
      case MAIN -> Optional.of(MAIN_NEEDS_NO_AUTHORISATION);
      case DEPUTY -> target.deregistered() ? Optional.of(DEPUTY_DEREGISTERED) : Optional.empty();
    };
  }

  private static Optional<Refusal> hindranceToUpgrade(Recorded target) {
    return switch (target.role()) {
      case MAIN -> Optional.of(MAIN_CERTIFICATE_ALREADY);
      case DEPUTY -> target.deregistered() ? Optional.of(DEPUTY_DEREGISTERED) : Optional.empty();
    };
  }
}
