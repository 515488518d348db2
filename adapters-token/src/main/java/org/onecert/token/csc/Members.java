package org.onecert.token.csc;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onecert.application.port.SigningServiceUnavailable;
import org.onecert.domain.Octets;

/// The members of a JSON object from the service, each taken by what it must be. Of what is missing
/// or of another type nothing is repeated: it may be secret.
record Members(String method, JsonObject object) {

  /// Text that has to be there.
  String text(String name) {
    return optional(name).filter(text -> !text.isEmpty()).orElseThrow(() -> without(name));
  }

  /// Text; empty if there is none.
  Optional<String> optional(String name) {
    return value(name, String.class);
  }

  Optional<Number> number(String name) {
    return value(name, Number.class);
  }

  /// The object of this name; one without members if there is none.
  Members object(String name) {
    return new Members(method, value(name, JsonObject.class).orElseGet(JsonObject::new));
  }

  /// The texts of an array; none if there is no array.
  List<String> texts(String name) {
    return values(name, String.class).toList();
  }

  List<Members> objects(String name) {
    return values(name, JsonObject.class).map(one -> new Members(method, one)).toList();
  }

  /// The octets that a text stands for in base64.
  Octets octets(String base64) {
    try {
      return Octets.ofBase64(base64);
    } catch (IllegalArgumentException noBase64) {
      throw new SigningServiceUnavailable(
          "The signing service's answer to " + method + " has no base64 where it must have some");
    }
  }

  private <T> Optional<T> value(String name, Class<T> type) {
    return Optional.ofNullable(object.getValue(name)).filter(type::isInstance).map(type::cast);
  }

  private <T> Stream<T> values(String name, Class<T> type) {
    return value(name, JsonArray.class).stream()
        .flatMap(JsonArray::stream)
        .filter(type::isInstance)
        .map(type::cast);
  }

  private SigningServiceUnavailable without(String name) {
    return new SigningServiceUnavailable(
        "The signing service's answer to " + method + " has no " + name);
  }

  @Override
  public String toString() {
    return "an answer to " + method;
  }
}
