package org.onecert.rest.event;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.event.EventKind;
import org.onecert.domain.event.QueueHead;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.rest.exchange.CamelCase;

/// An event as a business system is told it: CloudEvents 1.0, structured, with the extensions
/// `partitionkey` and `sequence` of the standard, and one of our own, `recipient`.
@Schema(name = "ChangeEvent", description = "What happened to a certificate (CloudEvents 1.0)")
public record CloudEventJson(
    @Schema(description = "1.0", required = true) String specversion,
    @Schema(
            description = "Its name: the same however often it is told",
            required = true,
            format = "uuid")
        String id,
    @Schema(description = "Who tells it: the issuer of tokens", required = true) String source,
    @Schema(
            description =
                "What happened: activated, authorised, replaced, deregistered, enabled, upgraded,"
                    + " demoted",
            required = true,
            examples = "org.onecert.certificate.authorised")
        String type,
    @Schema(description = "证书唯一标识, as it is afterwards", required = true) String subject,
    @Schema(description = "When it happened", required = true) Instant time,
    @Schema(description = "application/json", required = true) String datacontenttype,
    @Schema(
            description =
                "组织机构代码, which an enterprise keeps for life: events with the same are told in order",
            required = true)
        String partitionkey,
    @Schema(
            description = "Grows with every event of an enterprise, compared as text",
            required = true,
            pattern = "^[0-9]{19}$")
        String sequence,
    @Schema(description = "The business system that it is told to (`client_id`)", required = true)
        String recipient,
    @Schema(description = "How the certificate is afterwards", required = true)
        OccurrenceJson data) {

  private static final String TYPE = "org.onecert.certificate.";

  static CloudEventJson of(QueueHead head, BusinessSystemId recipient, String source) {
    var event = head.event();
    return new CloudEventJson(
        "1.0",
        event.id().value().toString(),
        source,
        type(event.occurrence().kind()),
        event.occurrence().certificate().uniqueId().value(),
        event.at(),
        "application/json",
        event.enterprise().value(),
        "%019d".formatted(head.number()),
        recipient.value(),
        OccurrenceJson.of(event.occurrence()));
  }

  /// What the event says of what happened.
  public static String type(EventKind kind) {
    return TYPE + CamelCase.of(kind);
  }
}
