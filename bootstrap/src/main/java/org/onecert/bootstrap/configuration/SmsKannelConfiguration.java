package org.onecert.bootstrap.configuration;

import java.net.URI;
import java.util.Optional;

/// Kannel, which sends text messages. All but the sender and where it reports to is needed if it is
/// among the providers.
public interface SmsKannelConfiguration {

  /// Where it takes messages, the whole address: `https://kannel.internal/cgi-bin/sendsms`.
  Optional<URI> url();

  /// Who we are to it.
  Optional<String> username();

  /// What proves it.
  Optional<String> password();

  /// Whom messages come from; without it the one that Kannel has for the user.
  Optional<String> sender();

  /// Where it reaches us to tell what became of a message; without it the server's origin.
  Optional<URI> reportsTo();
}
