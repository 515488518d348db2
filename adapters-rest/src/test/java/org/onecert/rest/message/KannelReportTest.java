package org.onecert.rest.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.domain.Octets;
import org.onecert.domain.message.Delivery;

@DisplayName("S-3: a report of Kannel")
class KannelReportTest {

  private static final Octets KEY = Octets.ofHex("00ff");

  @ParameterizedTest
  @CsvSource({"1, DELIVERED", "2, NOT_DELIVERED", "4, UNDER_WAY", "8, UNDER_WAY", "16, BLOCKED"})
  void tells_what_became_of_a_message(String state, Delivery delivery) {
    assertThat(KannelReport.of(KEY, state, "CMCC").delivery()).hasValue(delivery);
  }

  @Test
  @DisplayName("on a message that it did not take itself tells nothing, for another sent it")
  void on_what_it_did_not_take_tells_nothing() {
    assertThat(KannelReport.of(KEY, "16", "").delivery()).isEmpty();
  }
}
