package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Personal certificates of legal representatives, and who hosts them.
public interface PersonalConfiguration {

  /// Who hosts them: `hosted`, this server does; `csc`, a [signing
  /// service](operations.md#a-signing-service-of-others) of others.
  ///
  /// Wrong: neither: no start.
  @WithDefault("hosted")
  Service service();

  /// File with the certificate of the authority that issues them, then its issuers, PEM. The last
  /// one is trusted with the signatures in forms that come back, after a change to a service of
  /// others too.
  ///
  /// Required.
  ///
  /// Wrong: missing, unreadable, without a certificate: no start.
  Optional<Path> issuerChain();

  /// File with its private key, PEM (PKCS #8, not encrypted): RSA, P-256, P-384 or SM2.
  ///
  /// Required.
  ///
  /// Wrong: missing, unreadable, other PEM: no start.
  Optional<Path> issuerKey();

  /// How long a personal certificate holds.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
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
    /// Where it answers; `/csc/v2/…` is added: `https://signing.example`. Plain http only to this
    /// machine (`127.0.0.1`, `localhost`, `[::1]`).
    ///
    /// Required.
    ///
    /// Wrong: missing, not https: no start. Not reachable: 503 `signing-service-unavailable`.
    Optional<URI> url();

    /// Where it gives tokens (OAuth 2.0, client credentials, scope `service`). Without it:
    /// `/oauth2/token` behind the former.
    ///
    /// Wrong: not https: no start.
    Optional<URI> tokenUrl();

    /// Who this server is to it.
    ///
    /// Required.
    ///
    /// Wrong: missing: no start.
    Optional<String> clientId();

    /// What proves it; a secret.
    ///
    /// Required.
    ///
    /// Wrong: missing: no start. Another than it knows: 503 `signing-service-unavailable`.
    Optional<String> clientSecret();

    /// Roots of the authorities that issue its certificates, files or folders as
    /// [elsewhere](#whom-the-server-trusts). They are not trusted with tokens.
    ///
    /// Required.
    ///
    /// Wrong: missing, unreadable, without a certificate: no start.
    Optional<List<Path>> anchors();

    /// Their issuing authorities; those that the service sends are not looked at.
    ///
    /// Wrong: unreadable: no start. Missing ones: nobody has a credential, and the log says why.
    Optional<List<Path>> intermediates();

    /// How long it may take for one step: finding a credential, sending a code, signing. Some steps
    /// are several requests to it, and this is for all of them together.
    ///
    /// Wrong: none longer than nothing, or longer than a third of `onecert.idempotency.lease`: no
    /// start.
    @WithDefault("PT5S")
    Duration patience();
  }
}
