package org.onecert.token.crl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;
import org.onecert.token.Pace;

/// A list of an authority that revoked many (`-Donecert.soak.crl-entries=1200000` for 45 MB).
@DisplayName("L-3 A long revocation list")
class LongListTest {

  private static final int ENTRIES = Integer.getInteger("onecert.soak.crl-entries", 70_000);
  private static final PublicKey KEY = key(Authority.rsa(), Role.ISSUING);

  private final Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final AtomicInteger rests = new AtomicInteger();
  private final Pace pace = () -> rests.incrementAndGet() > 0;

  @Test
  void is_searched_without_reading_it() throws Exception {
    byte[] file = LongList.of(ENTRIES, now);
    Instant from = Instant.now();
    Crl list = CrlParser.parse(file);
    Instant parsed = Instant.now();
    assertThat(list.isSignedBy(KEY)).isTrue();
    Instant verified = Instant.now();

    Random serials = new Random(1);
    for (int i = 0; i < ENTRIES; i++) {
      assertThat(list.find(LongList.ISSUER, LongList.serial(serials))).isPresent();
    }
    assertThat(list.find(LongList.ISSUER, LongList.serial(new Random(2)))).isEmpty();
    assertThat(list.find(new X500Name("CN=Other"), LongList.serial(new Random(1)))).isEmpty();
    assertThat(list.size()).isEqualTo(ENTRIES);
    System.out.printf(
        "A list of %,d octets with %,d entries: read in %d ms, verified in %d ms, found %d an ms%n",
        file.length,
        ENTRIES,
        Duration.between(from, parsed).toMillis(),
        Duration.between(parsed, verified).toMillis(),
        ENTRIES / Math.max(1, Duration.between(verified, Instant.now()).toMillis()));
  }

  @Test
  void that_is_cut_off_anywhere_is_none() throws Exception {
    byte[] file = LongList.of(ENTRIES, now);
    for (int length = 0; length < file.length; length += 1 + length / 3) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> CrlParser.parse(cut)).isInstanceOf(CrlMalformed.class);
    }
  }

  @Test
  void is_not_signed_by_keys_of_others() throws Exception {
    Crl list = CrlParser.parse(LongList.of(1, now));
    assertThat(list.isSignedBy(key(Authority.rsa(), Role.ROOT))).isFalse();
    assertThat(list.isSignedBy(key(Authority.p256(), Role.ISSUING))).isFalse();
    assertThat(list.isSignedBy(key(Authority.sm2(), Role.ISSUING))).isFalse();
  }

  @Test
  void that_nobody_waits_for_is_read_and_verified_a_little_at_a_time() throws Exception {
    byte[] file = LongList.of(ENTRIES, now);
    Crl before = CrlParser.parse(LongList.of(1, now));
    assertThat(before.isSignedBy(KEY)).isTrue();

    Crl list = CrlParser.parse(file, pace);
    assertThat(rests).hasValue(ENTRIES / 4096);
    list.follow(before, pace);
    assertThat(rests).hasValueGreaterThanOrEqualTo(ENTRIES / 4096 + file.length / (256 * 1024));
    assertThat(list.isSignedBy(KEY)).isTrue();
    assertThat(list.size()).isEqualTo(ENTRIES);
    assertThat(list.find(LongList.ISSUER, LongList.serial(new Random(1)))).isPresent();
  }

  private static PublicKey key(Authority authority, Role role) {
    return authority.hierarchy().the(role).certificate().getPublicKey();
  }
}
