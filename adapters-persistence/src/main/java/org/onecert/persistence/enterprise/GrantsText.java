package org.onecert.persistence.enterprise;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;

/// What a deputy may do, as JSON: `[{"item":"civilised-site","lastDay":"2027-03-31"}]`.
public final class GrantsText {

  private GrantsText() {}

  public static JsonArray write(Grants grants) {
    return new JsonArray(grants.inOrder().stream().map(GrantsText::json).toList());
  }

  public static Grants read(JsonArray array) {
    return new Grants(
        array.stream()
            .map(JsonObject.class::cast)
            .map(GrantsText::grant)
            .collect(Collectors.toSet()));
  }

  private static JsonObject json(Grant grant) {
    JsonObject json = new JsonObject().put("item", grant.item().value());
    grant.lastDay().ifPresent(day -> json.put("lastDay", day.toString()));
    return json;
  }

  private static Grant grant(JsonObject json) {
    return new Grant(
        new BusinessItemCode(json.getString("item")),
        Optional.ofNullable(json.getString("lastDay")).map(LocalDate::parse));
  }
}
