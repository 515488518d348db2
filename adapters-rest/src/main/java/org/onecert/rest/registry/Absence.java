package org.onecert.rest.registry;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import java.util.Optional;

/// The registry's word that it does not know an enterprise: a JSON object whose `uscc` is the code
/// that was asked for.
final class Absence {

  private Absence() {}

  /// The code that is unknown; empty if the body is no such word.
  static Optional<String> of(Buffer body) {
    try {
      return Optional.ofNullable(body.toJsonObject().getValue("uscc"))
          .filter(String.class::isInstance)
          .map(String.class::cast);
    } catch (DecodeException noJsonObject) {
      return Optional.empty();
    }
  }
}
