package org.onecert.domain.partner;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Role;

/// What the records say of a question.
///
/// @param certificate as far as it is active; empty if nobody knows it
/// @param offered whether the catalogue offers the item; empty if it does not have it
/// @param grant of the item to the certificate, ended or not
public record PermissionGround(
    Optional<Standing> certificate, Optional<Boolean> offered, Optional<Grant> grant) {

  /// Why the certificate may not do the item now; empty if it may (G-4).
  public Optional<Denial> denial(Instant now) {
    return certificate
        .map(standing -> denial(standing, now))
        .orElse(Optional.of(Denial.CERTIFICATE_UNKNOWN));
  }

  private Optional<Denial> denial(Standing standing, Instant now) {
    if (standing.deregistered()) {
      return Optional.of(Denial.CERTIFICATE_DEREGISTERED);
    }
    if (now.isAfter(standing.notAfter())) {
      return Optional.of(Denial.CERTIFICATE_EXPIRED);
    }
    return offered
        .map(open -> open ? denial(standing.role(), now) : Optional.of(Denial.ITEM_WITHDRAWN))
        .orElse(Optional.of(Denial.ITEM_UNKNOWN));
  }

  private Optional<Denial> denial(Role role, Instant now) {
    return switch (role) {
      case MAIN -> Optional.empty();
      case DEPUTY ->
          grant
              .map(granted ->
                  granted.holds(now) ? Optional.<Denial>empty() : Optional.of(Denial.GRANT_ENDED))
              .orElse(Optional.of(Denial.NOT_GRANTED));
    };
  }

  /// What a certificate is to its enterprise.
  ///
  /// @param notAfter when the issue ends that is recorded
  public record Standing(Role role, boolean deregistered, Instant notAfter) {}

  /// Why a certificate may not do an item.
  public enum Denial {
    /// Nobody activated such a certificate.
    CERTIFICATE_UNKNOWN,
    /// Its access was taken away (M-3).
    CERTIFICATE_DEREGISTERED,
    /// Its time is over; it cannot log in (L-3).
    CERTIFICATE_EXPIRED,
    /// The catalogue has no such item.
    ITEM_UNKNOWN,
    /// The item is not offered any more.
    ITEM_WITHDRAWN,
    /// Nobody authorised the deputy for it (D-2).
    NOT_GRANTED,
    /// Its last day is over (G-1).
    GRANT_ENDED
  }
}
