package org.onecert.domain.login;

import java.util.Optional;

/// How a genuine certificate was received (L-4).
public sealed interface LogInResult {

  Session session();

  /// The certificate is active and normal.
  ///
  /// @param item the answer for the item that the user came for, if he named one
  record Admitted(Session.Admitted session, Optional<ItemAnswer> item) implements LogInResult {}

  /// No certificate of the enterprise is active.
  record MainActivationNeeded(Session.Activating session) implements LogInResult {}

  /// The enterprise has a main certificate, and this one is new.
  record DeputyActivationNeeded(Session.Activating session) implements LogInResult {}

  /// The certificate is recorded in an earlier issue: the user confirms the change, or nothing
  /// happens (C-2, C-3).
  record CertificateChanged(Session.Updating session, CertificateChange change)
      implements LogInResult {}
}
