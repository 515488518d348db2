package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How signatures in forms are written, and how long they can be verified (S-2).
public interface SignaturesConfiguration {

  /// `b-b`: signatures alone. `b-t`: each with a time stamp. `b-lt`: and in the form, once all have
  /// signed, what proves every certificate.
  ///
  /// Wrong: another word: no start. `b-lt` with `onecert.revocation.sources` `none`: no start.
  @WithDefault("b-b")
  Level level();

  /// What becomes of a signature that cannot have that level now: `refuse` (503
  /// `time-stamp-unavailable`, `validation-data-unavailable`; the same can be sent again) or
  /// `lower` (it is taken without; the log says so each time, metrics count it, verification tells
  /// the level).
  ///
  /// Wrong: another word: no start.
  @WithDefault("refuse")
  Shortfall whenUnavailable();

  /// How signatures by SM2 keys are written: `cades`, as all others (CMS); `gbt-35275`, by GB/T
  /// 35275; `gm-seal`, seals as GB/T 38540 and GM/T 0031 have them (`/GM.sm2seal`), legal
  /// representatives' by GB/T 35275. Seals of GM/T 0031-2014 have no place for a time stamp: above
  /// `b-b` they are refused, or lowered. Forms signed otherwise stay good.
  ///
  /// Wrong: another word: no start.
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
    /// The time stamp authority (RFC 3161 over HTTP): `http://tsa.example/rfc3161`.
    ///
    /// Required above `b-b`.
    ///
    /// Wrong: no web address, or missing above `b-b`: no start.
    Optional<URI> address();

    /// Roots of those who are trusted with time stamps, as files or folders. Read again like the
    /// other [trusted files](#whom-the-server-trusts); keep those of former authorities for the
    /// forms that they stamped.
    ///
    /// Required above `b-b`.
    ///
    /// Wrong: missing above `b-b`, unreadable, without a certificate: no start.
    Optional<List<Path>> anchors();

    /// The authorities between those roots and the stamping certificate.
    ///
    /// Wrong: unreadable: no start. Missing ones show as `certificate-untrusted` in the log.
    Optional<List<Path>> intermediates();

    /// The policy by which it has to stamp (object identifier).
    ///
    /// Wrong: no object identifier: no start.
    Optional<String> policy();

    /// How long a stamp may take, and after it the proof.
    ///
    /// Wrong: none longer than nothing, or above a third of `onecert.idempotency.lease`: no start.
    @WithDefault("PT5S")
    Duration patience();
  }
}
