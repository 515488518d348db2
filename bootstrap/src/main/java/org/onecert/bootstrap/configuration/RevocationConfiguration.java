package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Whether certificates were taken back (L-3).
public interface RevocationConfiguration {
  /// Who is asked, the first in front.
  @WithDefault("ocsp,crl")
  List<Source> sources();

  /// What becomes of a certificate of which none of them knows: `refuse` or `admit`.
  @WithDefault("refuse")
  Outage whenUnknown();

  /// Whether issuers on the path are asked about too.
  @WithDefault("true")
  boolean issuersToo();

  /// How the addresses in certificates have to begin to be asked.
  Optional<List<URI>> allowedAddresses();

  /// Lists that are wanted whatever certificates say: addresses, files, folders.
  Optional<List<String>> crls();

  /// How long a list is used before it is looked whether there is a newer one.
  @WithDefault("PT1H")
  Duration crlsRefreshedEvery();

  /// The longest list that is taken, in octets.
  @WithDefault("104857600")
  int largestCrl();

  /// The responder for certificates that name none that may be asked.
  Optional<URI> ocspResponder();

  /// Whether answers of responders that were made for many are refused.
  @WithDefault("false")
  boolean ocspNonceRequired();

  /// How long an answer counts at most.
  @WithDefault("PT5M")
  Duration ocspRememberedFor();

  /// How long one source may take to say something of one certificate.
  @WithDefault("PT3S")
  Duration patience();

  /// How long a list may take to come.
  @WithDefault("PT2M")
  Duration downloadPatience();

  /// Who may be asked.
  enum Source {
    OCSP,
    CRL,
    NONE
  }

  /// What nobody's knowing means.
  enum Outage {
    REFUSE,
    ADMIT
  }
}
