package org.onecert.rest.signing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningSession.Ended;
import org.onecert.domain.signing.SigningSession.Open;
import org.onecert.rest.exchange.CamelCase;

/// One who must sign, and whether he has.
@Schema(name = "Signatory", description = "One who must sign (签署方)")
public record SignatoryJson(
    @Schema(
            description = "Who: the enterprise by its token, or the legal representative",
            required = true,
            enumeration = {"enterprise", "legalRepresentative"})
        String signatory,
    @Schema(
            description = "Whether this signatory has signed, can sign now, or has to wait",
            required = true,
            enumeration = {"signed", "current", "waiting"})
        String state) {

  static List<SignatoryJson> all(SigningSession session) {
    return session.terms().matter().kind().signatories().stream()
        .map(signatory -> new SignatoryJson(CamelCase.of(signatory), state(signatory, session)))
        .toList();
  }

  private static String state(Signatory signatory, SigningSession session) {
    return switch (session) {
      case Open open -> state(signatory.compareTo(open.next()));
      case Completed _ -> "signed";
      case Ended _ -> "waiting";
    };
  }

  private static String state(int order) {
    return order == 0 ? "current" : order < 0 ? "signed" : "waiting";
  }
}
