package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Personal certificates of legal representatives, and who hosts them.
public interface PersonalConfiguration {

  /// Who hosts them.
  @WithDefault("hosted")
  Service service();

  /// File with the certificate of the authority that issues those that we host, and its issuers,
  /// PEM.
  Optional<Path> issuerChain();

  /// File with its private key, PEM (PKCS #8).
  Optional<Path> issuerKey();

  /// How long a certificate holds that we host.
  @WithDefault("P1095D")
  Duration validity();

  Csc csc();

  /// Who hosts personal certificates.
  enum Service {
    /// We do.
    HOSTED,
    /// A service of others, as the Cloud Signature Consortium describes it.
    CSC
  }

  /// The service of others.
  interface Csc {
    /// Where it answers: `/csc/v2/...` is added.
    Optional<URI> url();

    /// Where it gives tokens; `oauth2/token` below the former if it is not set.
    Optional<URI> tokenUrl();

    /// Who we are to it.
    Optional<String> clientId();

    /// What proves it.
    Optional<String> clientSecret();

    /// Roots of the authorities that issue its certificates.
    Optional<List<Path>> anchors();

    /// Their issuing authorities.
    Optional<List<Path>> intermediates();

    /// How long it may take for one step of ours.
    @WithDefault("PT5S")
    Duration patience();
  }
}
