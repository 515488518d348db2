package org.onecert.persistence.crypto;

import java.util.Map;
import org.onecert.domain.Octets;

/// The keys that protect what is personal. They come from the operator and are never in the
/// database.
///
/// @param current the id of the key that new values are encrypted with
/// @param keys by id, 0 to 255; 32 octets each. Old ones stay as long as values need them
public record PeopleKeys(int current, Map<Integer, Octets> keys) {

  private static final int KEY_SIZE = 32;
  private static final int LARGEST_ID = 255;

  public PeopleKeys {
    keys = Map.copyOf(keys);
    if (!keys.containsKey(current)) {
      throw new IllegalArgumentException("The current key is missing");
    }
    if (!keys.entrySet().stream().allMatch(PeopleKeys::isWellFormed)) {
      throw new IllegalArgumentException("A key has an id from 0 to 255 and 32 octets");
    }
  }

  /// One key alone.
  public static PeopleKeys of(int id, Octets key) {
    return new PeopleKeys(id, Map.of(id, key));
  }

  private static boolean isWellFormed(Map.Entry<Integer, Octets> key) {
    return key.getKey() >= 0 && key.getKey() <= LARGEST_ID && key.getValue().size() == KEY_SIZE;
  }
}
