package org.onecert.persistence.event;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Line;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.event.EventKind;
import org.onecert.domain.event.Issue;
import org.onecert.domain.event.ItemChange;
import org.onecert.domain.event.Occurrence;
import org.onecert.persistence.enterprise.GrantsText;

/// What happened, as the text of a column.
final class OccurrenceText {

  private OccurrenceText() {}

  static String of(Occurrence occurrence) {
    JsonObject json =
        new JsonObject()
            .put("kind", occurrence.kind().name())
            .put("enterprise", occurrence.enterprise().value())
            .put("uscc", occurrence.uscc().value())
            .put("certificate", json(occurrence.certificate()))
            .put("role", occurrence.role().name());
    occurrence.access().deregisteredAt().ifPresent(at -> json.put("deregisteredAt", at.toString()));
    occurrence.former().ifPresent(former -> json.put("former", json(former)));
    occurrence.items().ifPresent(items -> json.put("items", json(items)));
    return json.encode();
  }

  static Occurrence read(String text) {
    JsonObject json = new JsonObject(text);
    return new Occurrence(
        EventKind.valueOf(json.getString("kind")),
        new Line(json.getString("enterprise")),
        new UnifiedSocialCreditCode(json.getString("uscc")),
        issue(json.getJsonObject("certificate")),
        Role.valueOf(json.getString("role")),
        Access.of(Optional.ofNullable(json.getString("deregisteredAt")).map(Instant::parse)),
        Optional.ofNullable(json.getJsonObject("former")).map(OccurrenceText::issue),
        Optional.ofNullable(json.getJsonObject("items")).map(OccurrenceText::items));
  }

  private static JsonObject json(Issue issue) {
    return new JsonObject()
        .put("uniqueId", issue.uniqueId().value())
        .put("serialNumber", issue.serialNumber().hex());
  }

  private static Issue issue(JsonObject json) {
    return new Issue(
        new UniqueId(json.getString("uniqueId")), new SerialNumber(json.getString("serialNumber")));
  }

  private static JsonObject json(ItemChange items) {
    return new JsonObject()
        .put("before", GrantsText.write(items.before()))
        .put("after", GrantsText.write(items.after()));
  }

  private static ItemChange items(JsonObject json) {
    return new ItemChange(
        GrantsText.read(json.getJsonArray("before")), GrantsText.read(json.getJsonArray("after")));
  }
}
