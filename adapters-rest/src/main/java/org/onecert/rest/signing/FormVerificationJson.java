package org.onecert.rest.signing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormVerdict;
import org.onecert.domain.signing.FormVerdict.Changed;
import org.onecert.domain.signing.FormVerdict.Earlier;
import org.onecert.domain.signing.FormVerdict.Foreign;
import org.onecert.domain.signing.FormVerdict.Genuine;
import org.onecert.domain.signing.FormVerdict.JudgedForm;
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
                    + " earlier: an earlier revision of it, octet by octet, when some had signed"
                    + " and others had not yet;"
                    + " changed: it bears the number of such a form and is not that form; unverifiable:"
                    + " our own copy of the form does not hold, which the operator is told; foreign:"
                    + " nobody signed it here, or not to the end",
            required = true,
            enumeration = {"genuine", "earlier", "changed", "unverifiable", "foreign"})
        String verdict,
    @Schema(
            description = DeviationWords.ALL,
            enumeration = {
              "altered",
              "appended",
              "cutOff",
              "pageRedirected",
              "annotationAdded",
              "fieldChanged",
              "objectReplaced",
              "signatureMissing",
              "rangeForged",
              "gapWidened",
              "signedPartMoved",
              "signatureMalformed",
              "signersWrong",
              "algorithmWrong",
              "certificateSwapped",
              "signedByAnother",
              "signatureOfAnother",
              "signatureBroken",
              "signatureAmended",
              "unrelated"
            })
        @Nullable String deviation,
    @Schema(
            description = "Of a genuine or earlier one: what the form is about",
            enumeration = {"mainActivation", "authorisation", "upgrade"})
        @Nullable String kind,
    @Schema(description = "Of a genuine or earlier one: its title") @Nullable String title,
    @Schema(
            description =
                "Of a genuine or earlier one: when everybody had signed and it took effect")
        @Nullable Instant completedAt,
    @Schema(description = "Of a genuine or earlier one: those who signed, in order")
        @Nullable List<FormSignatureJson> signatures,
    @Schema(
            description =
                "Of a genuine or earlier one: what it states, as the attachment `onecert-form.json` in it says"
                    + " (`schema` onecert-form/1): the enterprise's certificate, and by `kind` the"
                    + " profile and holder (MAIN_ACTIVATION) or each deputy with its items before"
                    + " and after (AUTHORISATION)",
            implementation = Object.class)
        @Nullable JsonNode facts) {

  static FormVerificationJson of(FormVerdict verdict) {
    return switch (verdict) {
      case Genuine(var form) -> of("genuine", form);
      case Earlier(var form) -> of("earlier", form);
      case Changed(var deviation) -> bare("changed", CamelCase.of(deviation));
      case Unverifiable _ -> bare("unverifiable", null);
      case Foreign _ -> bare("foreign", null);
    };
  }

  private static FormVerificationJson of(String verdict, JudgedForm judged) {
    Form form = judged.form();
    return new FormVerificationJson(
        verdict,
        null,
        CamelCase.of(form.kind()),
        form.kind().title(),
        form.completedAt(),
        judged.signatures().stream()
            .map(signature -> FormSignatureJson.of(signature, judged.lasting()))
            .toList(),
        Body.parse(judged.facts().getBytes(StandardCharsets.UTF_8), JsonNode.class));
  }

  private static FormVerificationJson bare(String verdict, @Nullable String deviation) {
    return new FormVerificationJson(verdict, deviation, null, null, null, null, null);
  }
}
