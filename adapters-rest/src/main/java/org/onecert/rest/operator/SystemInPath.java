package org.onecert.rest.operator;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onecert.domain.HyphenatedWords;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// The business system that an address names.
@SuppressWarnings("NullAway.Init") // Jakarta REST fills the field
public class SystemInPath {

  private static final String NAME = "^" + HyphenatedWords.SHAPE + "$";

  @PathParam("id")
  @Parameter(
      description = "The business system's name (`client_id`): lower-case words joined by hyphens",
      schema =
          @Schema(type = SchemaType.STRING, pattern = NAME, maxLength = HyphenatedWords.LONGEST))
  String id;

  /// As it stands there.
  String text() {
    return id;
  }

  /// @throws ProblemException `business-system-not-registered` if no system can have this name
  BusinessSystemId name() {
    return BusinessSystemId.parse(id)
        .orElseThrow(() -> new ProblemException(ProblemCode.BUSINESS_SYSTEM_NOT_REGISTERED));
  }
}
