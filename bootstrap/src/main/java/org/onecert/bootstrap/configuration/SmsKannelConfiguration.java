package org.onecert.bootstrap.configuration;

import java.net.URI;
import java.util.Optional;

/// Kannel, which sends text messages: it speaks to the networks.
public interface SmsKannelConfiguration {

  /// Where Kannel takes messages (`sendsms`), the whole address:
  /// `https://kannel.internal:13013/cgi-bin/sendsms`. Plain http only to this machine; Kannel
  /// itself can do https (`sendsms-port-ssl`). Its `sendsms-user` needs `concatenation = true` and
  /// `max-messages` of `onecert.sms.longest` at least, for it cuts texts without a word. Its logs
  /// show numbers and texts (log level 1 or below, access log): guard them or do without.
  ///
  /// Required.
  ///
  /// Wrong: missing, or not https: no start. Not reachable, or it has no network: the next provider
  /// is asked.
  Optional<URI> url();

  /// Who this server is to Kannel.
  ///
  /// Required.
  ///
  /// Wrong: missing, or not ASCII: no start.
  Optional<String> username();

  /// What proves it; a secret.
  ///
  /// Required.
  ///
  /// Wrong: missing, or not ASCII: no start. Another than Kannel knows: the next provider is asked,
  /// and the log has `MESSAGE_NOT_TAKEN … by kannel: authorization failed`.
  Optional<String> password();

  /// Whom messages come from. Without it the sender that Kannel has for the user, or for all
  /// (`default-sender`, `global-sender`).
  ///
  /// Wrong: not ASCII: no start. None with Kannel either: it takes no message (`status 400`).
  Optional<String> sender();

  /// Where Kannel reaches this server to tell what became of a message; `/api/v1/messages/…` is
  /// added: `http://onecert.internal:8080`. Without it: `onecert.origin`.
  ///
  /// Wrong: no address, or with `?`, `#`, `%` or `@`: no start. Kannel does not get there: messages
  /// stay `under-way`.
  Optional<URI> reportsTo();
}
