package org.onecert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OctetsTest {

  @Test
  void cannot_be_changed_through_what_they_were_made_of_or_gave_away() {
    byte[] mine = {1, 2, 3};
    Octets octets = Octets.of(mine);
    mine[0] = 9;
    octets.toArray()[1] = 9;

    assertThat(octets.toHex()).isEqualTo("010203");
  }

  @Test
  void tell_their_length_alone() {
    assertThat(Octets.ofBase64("c2VjcmV0")).hasToString("6 octets");
  }

  @Test
  void match_secretly_exactly_when_they_are_equal() {
    assertThat(Octets.ofBase64("AQI=").matchesSecretly(Octets.ofBase64("AQI="))).isTrue();
    assertThat(Octets.ofBase64("AQI=").matchesSecretly(Octets.ofBase64("AQM="))).isFalse();
    assertThat(Octets.ofBase64("AQI=").matchesSecretly(Octets.ofBase64("AQ=="))).isFalse();
  }

  @Test
  void are_hashed_by_sha_256() {
    assertThat(Octets.of(new byte[0]).sha256().toHex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }
}
