package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Whom the server trusts: files or folders of certificates, PEM or DER.
public interface TrustConfiguration {
  /// Roots of the authorities that issue tokens.
  List<Path> anchors();

  /// Their issuing authorities.
  Optional<List<Path>> intermediates();

  /// Roots of the authorities that vouch for makers of seals.
  List<Path> sealMakers();

  /// Authorities between those roots and the makers.
  Optional<List<Path>> sealMakerIntermediates();

  /// Certificate policies of which every token's path must have one, object identifiers.
  Optional<List<String>> policies();

  /// How often it is looked whether the files changed.
  @WithDefault("PT30S")
  Duration rereadEvery();

  /// How many verified paths are remembered.
  @WithDefault("100000")
  int pathsRemembered();

  /// How long a verified path is remembered at most.
  @WithDefault("PT10M")
  Duration pathsRememberedFor();
}
