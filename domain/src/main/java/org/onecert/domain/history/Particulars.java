package org.onecert.domain.history;

import java.util.List;
import java.util.Optional;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSessionId;

/// What there is to say of an act beside who did it, when, and with what result (M-6).
///
/// @param subject the certificate that it was done to, as it was called before; empty if that was
///   the actor's own, or none
/// @param tried what a refused act named or showed: the id of a certificate that the enterprise
///   does not have, else the unique id of the token that was inserted
/// @param changes what it changed
/// @param signing the signing session that it was a step of
/// @param document the form as it was when the step was done
/// @param form the signed form that came of it
public record Particulars(
    Optional<UniqueId> subject,
    Optional<String> tried,
    List<Change> changes,
    Optional<SigningSessionId> signing,
    Optional<DocumentHash> document,
    Optional<FormId> form) {

  public static final Particulars NONE =
      new Particulars(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

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
        NONE.subject, NONE.tried, NONE.changes, Optional.of(signing), NONE.document, NONE.form);
  }

  public Particulars about(UniqueId certificate) {
    return new Particulars(Optional.of(certificate), tried, changes, signing, document, form);
  }

  /// Refused to one who named this certificate.
  public Particulars trying(CertificateId named) {
    return trying(named.value().toString());
  }

  /// Refused to one who showed this token, if it is known.
  public Particulars trying(Optional<UniqueId> shown) {
    return shown.map(token -> trying(token.value())).orElse(this);
  }

  private Particulars trying(String what) {
    return new Particulars(subject, Optional.of(what), changes, signing, document, form);
  }

  public Particulars changing(List<Change> made) {
    return new Particulars(subject, tried, made, signing, document, form);
  }

  public Particulars showing(DocumentHash shown) {
    return new Particulars(subject, tried, changes, signing, Optional.of(shown), form);
  }

  public Particulars yielding(FormId signed) {
    return new Particulars(subject, tried, changes, signing, document, Optional.of(signed));
  }
}
