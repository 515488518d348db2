package org.onecert.rest.signing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.signing.SigningSession.Open;

/// The form of an open signing session as it is now.
@Schema(name = "Document", description = "The form as it is now")
public record DocumentJson(
    @Schema(description = "待签署文件名", required = true) String fileName,
    @Schema(description = "SHA-256 of its octets, hexadecimal", required = true) String sha256) {

  static DocumentJson of(Open session) {
    return new DocumentJson(session.terms().id().fileName(), session.document().hex());
  }
}
