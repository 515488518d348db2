package org.onecert.rest.problem;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A problem as it is answered: `application/problem+json` (RFC 9457).
@Schema(
    name = "Problem",
    description =
        "Why the request was not done (RFC 9457). Rely on `code`; show `title` and `remedy`.",
    required = true)
public record ProblemJson(
    @Schema(description = "Names the problem; ends in its code", required = true) URI type,
    @Schema(description = "What happened, in the language of Accept-Language", required = true)
        String title,
    @Schema(description = "The status of the answer", required = true) int status,
    @Schema(description = "What happened in this very case") @Nullable String detail,
    @Schema(description = "The stable name of the problem", required = true) String code,
    @Schema(description = "The way out, in the language of Accept-Language", required = true)
        String remedy,
    @Schema(description = "The name under which the log knows the request", required = true)
        String correlationId,
    @Schema(description = "request-invalid: the fields that were not understood")
        @Nullable List<FieldErrorJson> errors,
    @Schema(description = "enterprise-data-missing: the fields that are due")
        @Nullable List<String> fields,
    @Schema(description = "code-wrong: how many tries the code has left")
        @Nullable Integer triesLeft,
    @Schema(description = "After how many seconds trying again makes sense")
        @Nullable Long retryAfterSeconds,
    @Schema(description = "certificate-expired: where certificates are renewed")
        @Nullable URI renewalLink) {

  /// A field that was not understood: of the body, of the query or of the header.
  @Schema(name = "FieldError", description = "A field that was not understood")
  public record FieldErrorJson(
      @Schema(
              description = "Its path in the body, or the name of the parameter or header",
              required = true,
              examples = "legalRepresentative.name")
          String field,
      @Schema(description = "The stable name of what is wrong", required = true) String code,
      @Schema(description = "What is wrong, in the language of Accept-Language", required = true)
          String message) {}
}
