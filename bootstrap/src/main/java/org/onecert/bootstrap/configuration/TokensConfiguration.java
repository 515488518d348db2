package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/// Session tokens (JWT).
public interface TokensConfiguration {
  /// File with the P-256 private key that signs session tokens, PEM (PKCS #8). Public keys behind
  /// it in the same file are published and accepted too: put the old key's there when you change
  /// keys.
  ///
  /// Required.
  ///
  /// Wrong: missing, unreadable, another kind of key: no start.
  Optional<Path> signingKey();

  /// For whom session tokens are made that are good for this server (`aud`).
  ///
  /// Wrong: empty: no start. Another than before: whoever is logged in has to do it again.
  @WithDefault("onecert")
  String audience();
}
