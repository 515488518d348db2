package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Whether certificates were taken back (L-3).
public interface RevocationConfiguration {
  /// Who is asked, the first in front; the next is asked where one does not know. `none`: nobody,
  /// every certificate passes and the log says so each time.
  ///
  /// Wrong: another word, or `none` beside others: no start.
  @WithDefault("ocsp,crl")
  List<Source> sources();

  /// What becomes of a certificate of which no source knows: `refuse` (503
  /// `certificate-status-unknown`) or `admit`. Either way the log says which certificate and why.
  ///
  /// Wrong: another word: no start.
  @WithDefault("refuse")
  Outage whenUnknown();

  /// `false`: only the certificate itself is asked about, not the authorities above it.
  ///
  /// Wrong: neither true nor false: no start.
  @WithDefault("true")
  boolean issuersToo();

  /// How addresses in certificates have to begin to be asked: scheme, host, port, path:
  /// `http://crl.sheca.example/, http://ocsp.sheca.example/`. Redirects are followed three times,
  /// to such addresses only. Directory and ldap names are passed over.
  ///
  /// Wrong: no web address: no start. Missing together with `onecert.revocation.crls` and
  /// `onecert.revocation.ocsp-responder`, and sources not `none`: no start.
  Optional<List<URI>> allowedAddresses();

  /// Lists that are wanted whatever certificates say: addresses (fetched ahead of need, these need
  /// not be allowed), files (PEM or DER), folders (every `.crl` file).
  ///
  /// Wrong: an unreadable file: no start. An address that does not answer: see `when-unknown`.
  Optional<List<String>> crls();

  /// How long a fetched list is used before it is looked whether there is a newer one; earlier when
  /// four fifths of its time are over.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT1H")
  Duration crlsRefreshedEvery();

  /// The longest list that is taken, in octets. A list takes its length in memory, and a fifth
  /// more.
  ///
  /// Wrong: no number above 0: no start.
  @WithDefault("104857600")
  int largestCrl();

  /// The responder for certificates that name none that may be asked.
  ///
  /// Wrong: no web address: no start.
  Optional<URI> ocspResponder();

  /// `true`: answers that responders made for many, without the nonce of the question, are refused.
  /// A wrong nonce always is.
  ///
  /// Wrong: neither true nor false: no start.
  @WithDefault("false")
  boolean ocspNonceRequired();

  /// How long an answer counts at most, however long it says that it is good: how long a revocation
  /// may go unnoticed. An answer that says nothing of it is fresh for as long.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT5M")
  Duration ocspRememberedFor();

  /// How long one source may take to say something of one certificate. What did not answer is not
  /// asked again for five seconds.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT3S")
  Duration patience();

  /// How long a list may take to come. Nobody waits for that who has a list that is still good;
  /// then it comes a little at a time, and loses a quarter of this by that at most.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
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
