package org.onecert.persistence.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;

class PeopleKeysTest {

  private static final Octets KEY = Octets.of(new byte[32]);

  @Test
  void have_ids_that_fit_an_octet_and_32_octets() {
    assertThatIllegalArgumentException().isThrownBy(() -> PeopleKeys.of(256, KEY));
    assertThatIllegalArgumentException().isThrownBy(() -> PeopleKeys.of(-1, KEY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeopleKeys.of(1, Octets.of(new byte[16])));
  }

  @Test
  void hold_the_current_one() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PeopleKeys(2, Map.of(1, KEY)));
  }

  @Test
  void are_not_told_by_their_text() {
    assertThat(PeopleKeys.of(1, KEY)).asString().contains("32 octets");
  }
}
