package org.onecert.rest.signing;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSession.Completed;

/// A confirmation form that everybody has signed.
@Schema(name = "Form", description = "A confirmation form (确认表) that everybody has signed")
public record FormJson(
    @Schema(description = "Its name", required = true) UUID id,
    @Schema(description = "Its file name", required = true) String fileName,
    @Schema(description = "Where it can be downloaded", required = true) URI href) {

  static FormJson of(Completed session) {
    FormId id = session.completion().form();
    return new FormJson(id.value(), session.terms().id().fileName(), SigningAddresses.form(id));
  }
}
