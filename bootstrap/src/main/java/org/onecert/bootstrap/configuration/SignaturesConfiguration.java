package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How signatures in forms are written, and how long they can be verified (S-2).
public interface SignaturesConfiguration {

  /// How long: `b-b`, `b-t` or `b-lt`.
  @WithDefault("b-b")
  Level level();

  /// What becomes of one that cannot have that level now: `refuse` or `lower`.
  @WithDefault("refuse")
  Shortfall whenUnavailable();

  /// How those by SM2 keys are written.
  @WithDefault("cades")
  Sm2 sm2();

  TimeStamps timeStamps();

  /// The levels of ETSI EN 319 142-1.
  enum Level {
    /// Signatures alone.
    B_B,
    /// Each with a time stamp.
    B_T,
    /// And with what proves every certificate.
    B_LT
  }

  /// What less than that means.
  enum Shortfall {
    REFUSE,
    LOWER
  }

  /// Who reads signatures by SM2 keys.
  enum Sm2 {
    /// International readers, as far as they know SM2 (CMS).
    CADES,
    /// Readers of GB/T 35275.
    GBT_35275,
    /// Readers of electronic seals in PDF (`/GM.sm2seal`).
    GM_SEAL
  }

  /// The time stamp authority.
  interface TimeStamps {
    /// Where it answers (RFC 3161 over HTTP).
    Optional<URI> address();

    /// Roots of those who are trusted with time stamps.
    Optional<List<Path>> anchors();

    /// Authorities below them.
    Optional<List<Path>> intermediates();

    /// The policy by which it has to stamp, an object identifier.
    Optional<String> policy();

    /// How long it may take.
    @WithDefault("PT5S")
    Duration patience();
  }
}
