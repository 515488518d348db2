package org.onecert.rest.authorisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.application.authorisation.PreviewAuthorisation.Preview;

/// The page of figure 11.
@Schema(name = "AuthorisationPreview", description = "The page of figure 11")
public record PreviewJson(
    @Schema(description = "In the order of the request", required = true)
        List<AssignmentJson> deputies) {

  static PreviewJson of(Preview preview) {
    return new PreviewJson(
        preview.assignments().stream()
            .map(assignment -> AssignmentJson.of(assignment, preview.catalogue()))
            .toList());
  }
}
