package org.onecert.sms.aliyun;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onecert.sms.web.Reply.Answered;

/// An answer of Dysms: a JSON object with a `Code`. Each member is taken by what it must be; one of
/// another type is one that is missing.
record AliyunAnswer(int status, String code, JsonObject members) {

  /// Stable words, fit for a log: anything else is none of theirs.
  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,63}");

  /// Empty if it is none.
  static Optional<AliyunAnswer> of(Answered answered) {
    return object(answered.body())
        .flatMap(members ->
            text(members, "Code")
                .filter(CODE.asMatchPredicate())
                .map(code -> new AliyunAnswer(answered.status(), code, members)));
  }

  private static Optional<JsonObject> object(Buffer body) {
    try {
      return Optional.of(body.toJsonObject());
    } catch (DecodeException | ClassCastException noJsonObject) {
      return Optional.empty();
    }
  }

  boolean isOk() {
    return code.equals("OK");
  }

  /// A text that says something; empty if there is none.
  Optional<String> text(String name) {
    return text(members, name);
  }

  /// The objects of a list that lies in an object, as XML would have it: `{"As": {"A": [...]}}`.
  Stream<JsonObject> objects(String list, String element) {
    return value(members, list, JsonObject.class)
        .flatMap(inner -> value(inner, element, JsonArray.class))
        .stream()
        .flatMap(JsonArray::stream)
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast);
  }

  static Optional<String> text(JsonObject object, String name) {
    return value(object, name, String.class).filter(text -> !text.isEmpty());
  }

  static <T> Optional<T> value(JsonObject object, String name, Class<T> type) {
    return Optional.ofNullable(object.getValue(name)).filter(type::isInstance).map(type::cast);
  }

  /// Its other members may repeat what was asked.
  @Override
  public String toString() {
    return status + " " + code;
  }
}
