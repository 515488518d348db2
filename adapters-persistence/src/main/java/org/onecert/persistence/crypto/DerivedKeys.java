package org.onecert.persistence.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.onecert.domain.Octets;

/// Keys for one use, derived from the operator's keys (HKDF with SHA-256, RFC 5869), so that no key
/// serves two purposes.
final class DerivedKeys {

  private static final int SIZE = 32;

  private DerivedKeys() {}

  /// By id.
  ///
  /// @param algorithm that the keys are for
  /// @param use tells apart what is derived from the same key
  static Map<Integer, SecretKey> derive(PeopleKeys keys, String algorithm, String use) {
    return keys.keys().entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, key -> derive(key.getValue(), algorithm, use)));
  }

  static SecretKey derive(Octets key, String algorithm, String use) {
    try {
      var parameters =
          HKDFParameterSpec.ofExtract()
              .addIKM(key.toArray())
              .thenExpand(use.getBytes(StandardCharsets.UTF_8), SIZE);
      return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("HKDF is not available", broken);
    }
  }
}
