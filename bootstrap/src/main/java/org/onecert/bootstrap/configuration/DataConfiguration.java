package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/// People's data (P-1).
public interface DataConfiguration {
  /// Base64 of 32 random octets: encrypts identity numbers and mobiles in the database.
  Optional<String> key();

  /// The number of the key, kept beside what it encrypted.
  @WithDefault("1")
  int keyId();

  /// Keys that values are read with too, as number, colon and base64: `1:q83v…`.
  Optional<List<String>> otherKeys();

  /// Base64 of 32 random octets: keys digests of codes and of what is counted. The data key if it
  /// is not set.
  Optional<String> digestKey();
}
