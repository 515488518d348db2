package org.onecert.persistence.history;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Trait;

/// What an act changed, as the text of a column: `[{"what":"NICKNAME","before":"a","after":"b"}]`.
final class ChangesText {

  private ChangesText() {}

  /// Nothing where nothing changed.
  static @Nullable String write(List<Change> changes) {
    return changes.isEmpty()
        ? null
        : new JsonArray(changes.stream().map(ChangesText::json).toList()).encode();
  }

  static List<Change> read(@Nullable String text) {
    return text == null
        ? List.of()
        : new JsonArray(text)
            .stream().map(JsonObject.class::cast).map(ChangesText::change).toList();
  }

  private static JsonObject json(Change change) {
    JsonObject json = new JsonObject().put("what", change.trait().name());
    change.before().ifPresent(before -> json.put("before", before));
    change.after().ifPresent(after -> json.put("after", after));
    return json;
  }

  private static Change change(JsonObject json) {
    return new Change(
        Trait.valueOf(json.getString("what")),
        Optional.ofNullable(json.getString("before")),
        Optional.ofNullable(json.getString("after")));
  }
}
