package org.onecert.persistence.crypto;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;

/// Tells a data key from another one of the same number, without telling anything else of it: 16
/// octets that are derived from it.
public final class KeyMarks {

  private static final int SIZE = 16;

  private final int current;
  private final Map<Integer, SecretKey> marks;

  public KeyMarks(PeopleKeys keys) {
    this.current = keys.current();
    this.marks = DerivedKeys.derive(keys, HmacSha256.ALGORITHM, "onecert data key mark 1");
  }

  /// The number of the key that encrypts.
  public int current() {
    return current;
  }

  /// The numbers of all that are at hand.
  public Set<Integer> ids() {
    return marks.keySet();
  }

  /// @param id of a key that is at hand
  public byte[] of(int id) {
    return Arrays.copyOf(requireNonNull(marks.get(id)).getEncoded(), SIZE);
  }
}
