package org.onecert.sms.kannel;

import java.net.URI;
import org.onecert.domain.Octets;
import org.onecert.domain.message.MessageId;

/// Where Kannel takes messages, and where it reports.
///
/// @param url all of its address: `http://127.0.0.1:13013/cgi-bin/sendsms`
/// @param reportsTo where it reaches us; `/api/v1/messages/...` is added
public record KannelSettings(URI url, KannelAccount account, URI reportsTo) {

  /// Where it reports on a message (`dlr-url`); it puts the state for `%d` and the network that it
  /// comes from for `%i`.
  String reportAddress(MessageId message, Octets key) {
    return reportsTo.toString().replaceFirst("/+$", "")
        + "/api/v1/messages/"
        + message.value()
        + "/report?key="
        + key.toHex()
        + "&status=%d&network=%i";
  }
}
