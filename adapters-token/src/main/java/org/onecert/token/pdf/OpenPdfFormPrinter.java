package org.onecert.token.pdf;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.application.port.FormPrinter;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.Matter;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.token.OffEventLoop;

/// Prints confirmation forms with OpenPDF.
public final class OpenPdfFormPrinter implements FormPrinter {

  private final Line authority;
  private final OffEventLoop offEventLoop;
  private final FormPdf pdf = new FormPdf(new Fonts('F'));

  /// @param authority whom the forms are for, as it is printed on top of them
  public OpenPdfFormPrinter(Line authority, OffEventLoop offEventLoop) {
    this.authority = authority;
    this.offEventLoop = offEventLoop;
  }

  @Override
  public Uni<Octets> print(SigningSessionId session, Matter matter, Instant at) {
    var details = new FormDetails(authority, session, at);
    return offEventLoop.run(() -> pdf.of(content(matter, details), details));
  }

  private static FormContent content(Matter matter, FormDetails details) {
    return switch (matter) {
      case MainActivation activation -> MainActivationForm.content(activation, details);
      case DeputyUpgrade upgrade -> UpgradeForm.content(upgrade, details);
      case Authorisation authorisation -> AuthorisationForm.content(authorisation, details);
    };
  }
}
