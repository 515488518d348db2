package org.onecert.persistence.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;

@DisplayName("P-2: the authenticator of an entry")
class EntryAuthenticatorTest {

  private static final Octets OLD = Octets.of(new byte[32]);
  private static final Octets NEW = Octets.of(new byte[] {1}).sha256();
  private static final Octets ENTRY = text("entry");

  private final EntryAuthenticator authenticator = new EntryAuthenticator(PeopleKeys.of(1, OLD));

  @Test
  void holds_for_its_entry_and_for_no_other() {
    byte[] mac = authenticator.authenticate(ENTRY);

    assertThat(mac).hasSize(33);
    assertThat(authenticator.holds(mac, ENTRY)).isTrue();
    assertThat(authenticator.holds(mac, text("another"))).isFalse();
  }

  @Test
  void does_not_hold_when_it_was_altered_or_shortened() {
    byte[] mac = authenticator.authenticate(ENTRY);
    mac[7] ^= 1;

    assertThat(authenticator.holds(mac, ENTRY)).isFalse();
    assertThat(authenticator.holds(Arrays.copyOf(mac, 32), ENTRY)).isFalse();
    assertThat(authenticator.holds(new byte[0], ENTRY)).isFalse();
  }

  @Test
  void holds_after_the_key_was_changed_while_the_old_one_is_known() {
    byte[] mac = authenticator.authenticate(ENTRY);
    var changed = new EntryAuthenticator(new PeopleKeys(2, Map.of(1, OLD, 2, NEW)));

    assertThat(changed.holds(mac, ENTRY)).isTrue();
    assertThat(changed.authenticate(ENTRY)[0]).isEqualTo((byte) 2);
    assertThat(new EntryAuthenticator(PeopleKeys.of(2, NEW)).holds(mac, ENTRY)).isFalse();
  }

  private static Octets text(String text) {
    return Octets.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
