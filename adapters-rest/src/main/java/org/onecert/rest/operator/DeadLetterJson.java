package org.onecert.rest.operator;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.application.operator.DealWithDeadLetters;
import org.onecert.domain.event.DeadLetter;
import org.onecert.domain.event.Occurrence;
import org.onecert.rest.event.CloudEventJson;

/// An event that a business system does not take.
@Schema(
    name = "DeadLetter",
    description = "An event that a business system has refused for too long")
public record DeadLetterJson(
    @Schema(description = "Its id", required = true, format = "uuid") String event,
    @Schema(description = "What happened", required = true) String type,
    @Schema(description = "When it happened", required = true) Instant time,
    @Schema(description = "统一社会信用代码", required = true) String enterprise,
    @Schema(description = "证书唯一标识", required = true) String uniqueId,
    @Schema(description = "When it was refused for the first time", required = true)
        Instant refusedSince,
    @Schema(description = "How often it was told in vain", required = true) int attempts,
    @Schema(description = "The last answer", required = true, examples = "status 500")
        String failure,
    @Schema(description = "How many of the enterprise's wait behind it", required = true)
        long waiting) {

  private static DeadLetterJson of(DeadLetter letter) {
    Occurrence occurrence = letter.event().occurrence();
    return new DeadLetterJson(
        letter.event().id().value().toString(),
        CloudEventJson.type(occurrence.kind()),
        letter.event().at(),
        occurrence.uscc().value(),
        occurrence.certificate().uniqueId().value(),
        letter.refusedSince(),
        letter.attempts(),
        letter.failure(),
        letter.waiting());
  }

  /// Those that were refused first.
  @Schema(name = "DeadLetters", description = "Events that a business system does not take")
  public record ListJson(
      @Schema(
              description = "Those that were refused first",
              required = true,
              maxItems = DealWithDeadLetters.SHOWN)
          List<DeadLetterJson> deadLetters) {

    static ListJson of(List<DeadLetter> letters) {
      return new ListJson(letters.stream().map(DeadLetterJson::of).toList());
    }
  }
}
