package org.onecert.domain.history;

import java.util.List;
import java.util.Optional;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSessionId;

/// What there is to say of an act beside who did it, when, and with what result (M-6).
///
/// @param subject the certificate that it was done to, as it was called before; empty if that was
///   the actor's own, or none
/// @param changes what it changed
/// @param signing the signing session that it was a step of
/// @param document the form as it was when the step was done
/// @param form the signed form that came of it
public record Particulars(
    Optional<UniqueId> subject,
    List<Change> changes,
    Optional<SigningSessionId> signing,
    Optional<DocumentHash> document,
    Optional<FormId> form) {

  public static final Particulars NONE =
      new Particulars(
          Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public Particulars {
    changes = List.copyOf(changes);
  }

  /// Something done to a certificate.
  public static Particulars of(UniqueId subject) {
    return NONE.about(subject);
  }

  /// Something changed, and nothing else to say.
  public static Particulars of(Change... changes) {
    return NONE.changing(List.of(changes));
  }

  /// A step of a signing session.
  public static Particulars of(SigningSessionId signing) {
    return new Particulars(
        NONE.subject, NONE.changes, Optional.of(signing), NONE.document, NONE.form);
  }

  public Particulars about(UniqueId certificate) {
    return new Particulars(Optional.of(certificate), changes, signing, document, form);
  }

  public Particulars changing(List<Change> made) {
    return new Particulars(subject, made, signing, document, form);
  }

  public Particulars showing(DocumentHash shown) {
    return new Particulars(subject, changes, signing, Optional.of(shown), form);
  }

  public Particulars yielding(FormId signed) {
    return new Particulars(subject, changes, signing, document, Optional.of(signed));
  }
}
