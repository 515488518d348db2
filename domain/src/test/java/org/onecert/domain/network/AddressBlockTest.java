package org.onecert.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.domain.history.ClientAddress;

@DisplayName("Addresses are counted as one")
class AddressBlockTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "192.0.2.7, ::ffff:192.0.2.7",
    "2001:db8:0:1::1, 2001:db8:0:1:ffff:ffff:ffff:ffff",
    "2001:db8:0:1::1, 2001:DB8::1:0:0:0:1"
  })
  void that_one_client_may_have(String one, String other) {
    assertThat(block(one)).isEqualTo(block(other));
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.8",
    "2001:db8:0:1::1, 2001:db8:0:2::1",
    "192.0.2.7, ::192.0.2.7",
    "192.0.2.7, unknown"
  })
  void and_no_others(String one, String other) {
    assertThat(block(one)).isNotEqualTo(block(other));
  }

  @Test
  void of_which_nobody_knows_any() {
    assertThat(block("unknown")).isEqualTo(AddressBlock.UNKNOWN).isEqualTo(block("balancer.local"));
  }

  private static AddressBlock block(String address) {
    return AddressBlock.of(new ClientAddress(address).number());
  }
}
