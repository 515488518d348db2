package org.onecert.domain.trail;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onecert.domain.Octets;

/// An entry of the trail as it is kept: texts, whatever they say.
///
/// @param name made by the server that wrote it; no two entries have the same
/// @param fields what is there; moments as RFC 3339 in UTC
public record KeptEntry(UUID name, Map<Field, String> fields) {

  public KeptEntry {
    fields = Map.copyOf(fields);
  }

  public Optional<String> field(Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  /// The octets that stand for this entry and for no other: what its authenticator is made over.
  public Octets transcript() {
    Transcript transcript = Transcript.of("onecert trail entry 1").with("name", name.toString());
    for (Field field : Field.values()) {
      field(field).ifPresent(value -> transcript.with(field.word(), value));
    }
    return transcript.octets();
  }
}
