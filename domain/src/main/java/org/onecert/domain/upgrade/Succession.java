package org.onecert.domain.upgrade;

import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Management;
import org.onecert.domain.enterprise.Operation;
import org.onecert.domain.enterprise.Viewer;

/// An enterprise, its main certificate, and the one that shall take its place.
///
/// @param candidate a deputy, unless somebody asked for the impossible
/// @param held what the candidate was granted
public record Succession(
    Enterprise enterprise, Certificate main, Certificate candidate, Grants held) {

  /// Itself, if the viewer may upgrade the candidate in the one way or the other (M-1, U-4).
  public Outcome<Succession> open(Viewer viewer) {
    return viewer.mayDo(Operation.UPGRADE, enterprise.recorded(candidate)).map(_ -> this);
  }

  /// Itself, if the candidate may upgrade itself and it is the candidate who asks (U-1).
  public Outcome<Succession> byItself(Viewer viewer) {
    return open(viewer).then(_ -> viewer.being(candidate.id())).map(_ -> this);
  }

  /// Itself, if it is the main certificate who asks (U-2).
  public Outcome<Succession> byMain(Viewer viewer) {
    return viewer.managing().then(_ -> open(viewer));
  }

  /// Itself, if this is the candidate's token, in the issue that is recorded (U-2). A renewed one
  /// has to be logged in first, where its holder is shown what changed (C-2).
  ///
  /// @param replaced whether that issue has been replaced by another
  public Outcome<Succession> answeredBy(CertificateFacts token, boolean replaced) {
    return new Management(enterprise, candidate).currentIssue(token, replaced).map(_ -> this);
  }

  /// The swap (U-3).
  ///
  /// @param profile of the enterprise from now on
  public Swap swap(EnterpriseProfile profile) {
    return new Swap(enterprise, enterprise.succeeded(main, candidate, profile), this);
  }
}
