package org.onecert.rest.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.message.Delivery;

@DisplayName("S-3: a report of Kannel")
class KannelReportTest {

  @ParameterizedTest
  @CsvSource({"1, DELIVERED", "2, NOT_DELIVERED", "4, UNDER_WAY", "8, UNDER_WAY", "16, BLOCKED"})
  void tells_what_became_of_a_message(String state, Delivery delivery) {
    assertThat(KannelReport.delivery(state, "CMCC")).hasValue(delivery);
  }

  @Test
  @DisplayName("on a message that it did not take itself tells nothing, for another sent it")
  void on_what_it_did_not_take_tells_nothing() {
    assertThat(KannelReport.delivery("16", "")).hasValue(Delivery.UNDER_WAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "3", "32", "%d"})
  void with_a_state_that_there_is_not_is_none(String state) {
    assertThat(KannelReport.delivery(state, "CMCC")).isEmpty();
  }
}
