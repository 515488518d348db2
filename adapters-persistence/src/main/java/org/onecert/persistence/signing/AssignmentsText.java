package org.onecert.persistence.signing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onecert.domain.Line;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.signing.Authorisation;
import org.onecert.persistence.enterprise.GrantsText;

/// What an authorisation says of deputies and items, as the text of a column: `{"deputies": [...],
/// "itemNames": {...}}`.
record AssignmentsText(List<Assignment> assignments, Map<BusinessItemCode, Line> itemNames) {

  static String of(Authorisation authorisation) {
    JsonObject names = new JsonObject();
    authorisation.itemNames().forEach((code, name) -> names.put(code.value(), name.value()));
    List<JsonObject> deputies =
        authorisation.assignments().stream().map(AssignmentsText::json).toList();
    return new JsonObject()
        .put("deputies", new JsonArray(deputies))
        .put("itemNames", names)
        .encode();
  }

  static AssignmentsText read(String text) {
    JsonObject json = new JsonObject(text);
    return new AssignmentsText(
        json.getJsonArray("deputies").stream()
            .map(JsonObject.class::cast)
            .map(AssignmentsText::assignment)
            .toList(),
        json.getJsonObject("itemNames").stream()
            .collect(
                Collectors.toMap(
                    entry -> new BusinessItemCode(entry.getKey()),
                    entry -> new Line((String) entry.getValue()))));
  }

  private static JsonObject json(Assignment assignment) {
    return NamedCertificateText.of(assignment.deputy())
        .put("before", GrantsText.write(assignment.before()))
        .put("after", GrantsText.write(assignment.after()));
  }

  private static Assignment assignment(JsonObject json) {
    return new Assignment(
        NamedCertificateText.read(json),
        GrantsText.read(json.getJsonArray("before")),
        GrantsText.read(json.getJsonArray("after")));
  }
}
