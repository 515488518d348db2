package org.onecert.rest.signing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.FormVerdict;
import org.onecert.domain.signing.FormVerdict.Changed;
import org.onecert.domain.signing.FormVerdict.Foreign;
import org.onecert.domain.signing.FormVerdict.Genuine;
import org.onecert.domain.signing.FormVerdict.Unverifiable;
import org.onecert.rest.exchange.CamelCase;
import org.onecert.rest.input.Body;

/// Whether a PDF is a form that was signed here, and what it states.
@Schema(
    name = "FormVerification",
    description = "Whether a PDF is a form that was signed here, and what it states")
public record FormVerificationJson(
    @Schema(
            description =
                "genuine: the form that was signed, octet by octet, with signatures that hold;"
                    + " changed: it bears the number of such a form and is not that form; unverifiable:"
                    + " our own copy of the form does not hold, which the operator is told; foreign:"
                    + " nobody signed it here, or not to the end",
            required = true,
            enumeration = {"genuine", "changed", "unverifiable", "foreign"})
        String verdict,
    @Schema(
            description =
                "Of a changed one: altered, appended (something follows the form) or cutOff (its"
                    + " end is missing)",
            enumeration = {"altered", "appended", "cutOff"})
        @Nullable String deviation,
    @Schema(
            description = "Of a genuine one: what the form is about",
            enumeration = {"mainActivation", "authorisation", "upgrade"})
        @Nullable String kind,
    @Schema(description = "Of a genuine one: its title") @Nullable String title,
    @Schema(description = "Of a genuine one: when everybody had signed and it took effect")
        @Nullable Instant completedAt,
    @Schema(description = "Of a genuine one: those who signed, in order")
        @Nullable List<SignatureJson> signatures,
    @Schema(
            description =
                "Of a genuine one: what it states, as the attachment `onecert-form.json` in it says"
                    + " (`schema` onecert-form/1): the enterprise's certificate, and by `kind` the"
                    + " profile and holder (MAIN_ACTIVATION) or each deputy with its items before"
                    + " and after (AUTHORISATION)",
            implementation = Object.class)
        @Nullable JsonNode facts) {

  static FormVerificationJson of(FormVerdict verdict) {
    return switch (verdict) {
      case Genuine genuine -> of(genuine);
      case Changed(var deviation) -> bare("changed", CamelCase.of(deviation));
      case Unverifiable _ -> bare("unverifiable", null);
      case Foreign _ -> bare("foreign", null);
    };
  }

  private static FormVerificationJson of(Genuine genuine) {
    return new FormVerificationJson(
        "genuine",
        null,
        CamelCase.of(genuine.form().kind()),
        genuine.form().kind().title(),
        genuine.form().completedAt(),
        genuine.contents().signatures().stream().map(SignatureJson::of).toList(),
        Body.parse(genuine.contents().facts().getBytes(StandardCharsets.UTF_8), JsonNode.class));
  }

  private static FormVerificationJson bare(String verdict, @Nullable String deviation) {
    return new FormVerificationJson(verdict, deviation, null, null, null, null, null);
  }

  /// A signature that holds.
  @Schema(name = "FormSignature", description = "A signature in the form, which holds")
  public record SignatureJson(
      @Schema(
              description = "Who: the enterprise by its token, or the legal representative",
              required = true,
              enumeration = {"enterprise", "legalRepresentative"})
          String signatory,
      @Schema(description = "As the signature names the signer", required = true) String signer,
      @Schema(description = "When, as this server claimed it", required = true) Instant signedAt) {

    private static SignatureJson of(FoundSignature signature) {
      return new SignatureJson(
          CamelCase.of(signature.signatory()), signature.signer().value(), signature.claimedAt());
    }
  }
}
