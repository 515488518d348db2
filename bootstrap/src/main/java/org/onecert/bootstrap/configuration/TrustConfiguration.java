package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Whom the server trusts: files or folders of certificates, PEM or DER.
public interface TrustConfiguration {
  /// Roots of the authorities that issue tokens: `/etc/onecert/anchors`.
  ///
  /// Wrong: missing, unreadable, without a certificate: no start.
  List<Path> anchors();

  /// Their issuing authorities: tokens bring their own certificate only.
  ///
  /// Wrong: unreadable: no start. Missing ones show as `certificate-untrusted` at log-in.
  Optional<List<Path>> intermediates();

  /// Roots of the authorities that vouch for makers of seals. A certificate that carries a unique
  /// id is a token and never counts as a maker.
  ///
  /// Wrong: as for `onecert.trust.anchors`.
  List<Path> sealMakers();

  /// The authorities between those roots and the makers.
  ///
  /// Wrong: unreadable: no start. Missing ones show as `seal-maker-untrusted`.
  Optional<List<Path>> sealMakerIntermediates();

  /// Certificate policies (object identifiers) of which the path of every token must have one:
  /// `1.2.156.112570.1`. Without it policies are not asked for.
  ///
  /// Wrong: no object identifiers: no start.
  Optional<List<String>> policies();

  /// How often it is looked whether these files, and the [revocation lists](#revocation) in files,
  /// changed. What changed is used from then on, without a restart; what cannot be used changes
  /// nothing, and log and health say so.
  ///
  /// Wrong: no duration, none longer than nothing, or longer than a minute: no start.
  @WithDefault("PT30S")
  Duration rereadEvery();

  /// How many verified certificates are remembered, two or three kilobytes each.
  ///
  /// Wrong: no number above 0: no start.
  @WithDefault("100000")
  int pathsRemembered();

  /// How long at most. When the trusted files change, nothing of before counts.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT10M")
  Duration pathsRememberedFor();
}
