package org.onecert.persistence.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.crypto.SecretKey;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.people.Mobile;

/// What text messages are counted by, without telling what it is: HMAC-SHA256 of a mobile or an
/// address, with keys of its own.
///
/// The key is the first of all, so that a new one does not begin the count anew.
public final class CountingIndex {

  private final SecretKey key;

  public CountingIndex(PeopleKeys keys) {
    Map<Integer, SecretKey> all =
        DerivedKeys.derive(keys, HmacSha256.ALGORITHM, "onecert counting index 1");
    this.key = all.entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow().getValue();
  }

  public byte[] of(Mobile mobile) {
    return of("mobile\n" + mobile.number());
  }

  public byte[] of(ClientAddress client) {
    return of("address\n" + client.value());
  }

  private byte[] of(String text) {
    return HmacSha256.of(key, text.getBytes(StandardCharsets.UTF_8));
  }
}
