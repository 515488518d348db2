package org.onecert.token.personal;

import org.onecert.application.port.MessageKeys;
import org.onecert.domain.Octets;
import org.onecert.domain.message.MessageId;
import org.onecert.token.KeyedHash;
import org.onecert.token.Utf8;

/// Keys of messages by HMAC-SHA-256.
public final class HmacMessageKeys implements MessageKeys {

  private final KeyedHash hash;

  /// @param hash under a secret that the nodes share
  public HmacMessageKeys(KeyedHash hash) {
    this.hash = hash;
  }

  @Override
  public Octets of(MessageId message) {
    return hash.of("OneCert report on a message 1", Utf8.octets(message.value().toString()));
  }
}
