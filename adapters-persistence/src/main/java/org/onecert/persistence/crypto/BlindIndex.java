package org.onecert.persistence.crypto;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import org.onecert.domain.people.IdentityDocument;

/// Finds a person by an identity document that is stored encrypted: HMAC-SHA256 of kind and number,
/// with keys of its own. Without them the numbers, of which there are few, could be tried out.
public final class BlindIndex {

  private final SecretKey current;
  private final SecretKey first;
  private final Map<Integer, SecretKey> keys;

  public BlindIndex(PeopleKeys keys) {
    this.keys = DerivedKeys.derive(keys, HmacSha256.ALGORITHM, "onecert blind index 1");
    this.current = requireNonNull(this.keys.get(keys.current()));
    this.first = requireNonNull(this.keys.get(Collections.min(this.keys.keySet())));
  }

  /// What a new row is found by.
  public byte[] of(IdentityDocument document) {
    return mac(current, document);
  }

  /// The same on all nodes, whichever key each of them writes with while keys are changed.
  public byte[] lasting(IdentityDocument document) {
    return mac(first, document);
  }

  /// Everything that an existing row may be found by, whichever key it was written with.
  public List<byte[]> all(IdentityDocument document) {
    return keys.values().stream().map(key -> mac(key, document)).toList();
  }

  private static byte[] mac(SecretKey key, IdentityDocument document) {
    return HmacSha256.of(key, text(document).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(IdentityDocument document) {
    return document.kind() + "\n" + document.number();
  }
}
