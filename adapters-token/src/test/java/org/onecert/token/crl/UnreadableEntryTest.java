package org.onecert.token.crl;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.fixtures.authority.Authority;

@DisplayName("L-3 The entry of a revocation list")
class UnreadableEntryTest {

  /// It is found by its serial number, and read only then.
  @Test
  void is_malformed_if_its_time_is_none() {
    var authority = Authority.p256();
    var token = authority.issue();
    authority.revoke(token);
    var list = CrlParser.parse(withoutTimes(authority.revocationList()));
    var holder = token.signingCertificate();

    assertThatExceptionOfType(CrlMalformed.class)
        .isThrownBy(() -> list.find(Names.issuer(holder), holder.getSerialNumber()));
  }

  /// Of the times in the list, those behind the first two: they are of entries.
  private static byte[] withoutTimes(byte[] list) {
    String day = Instant.now().toString().substring(2, 10).replace("-", "");
    var octets = new StringBuilder(new String(list, StandardCharsets.ISO_8859_1));
    int at = octets.lastIndexOf("\u0017\r" + day);
    for (; at > octets.indexOf("\u0017\r" + day); at = octets.lastIndexOf("\u0017\r" + day)) {
      octets.setCharAt(at + 4, 'x');
    }
    return octets.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
