package org.onecert.application.port;

import org.onecert.domain.Octets;
import org.onecert.domain.message.MessageId;

/// What a report about a message has to show, so that nobody but the provider who was told can
/// report: a keyed digest of the message's name.
public interface MessageKeys {

  Octets of(MessageId message);
}
