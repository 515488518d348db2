package org.onecert.persistence.crypto;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import org.onecert.domain.Octets;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.people.Mobile;

/// What text messages are counted by, without telling what it is: HMAC-SHA256 of a mobile or an
/// address, with keys of its own.
///
/// Its key stays when data keys are changed, lest the count begin anew.
public final class CountingIndex {

  private final SecretKey key;

  /// @param digestKey 32 octets
  public CountingIndex(Octets digestKey) {
    this.key = DerivedKeys.derive(digestKey, HmacSha256.ALGORITHM, "onecert counting index 1");
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
