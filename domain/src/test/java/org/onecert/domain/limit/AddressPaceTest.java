package org.onecert.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.network.NetworkRange;

@DisplayName("The pace of an address")
class AddressPaceTest {

  private static final AddressPace PACE =
      new AddressPace(
          Pace.of("60/PT1M"),
          20,
          List.of(NetworkRange.of("203.0.113.0/24"), NetworkRange.of("2001:db8:1::/48")));

  @ParameterizedTest
  @ValueSource(strings = {"203.0.113.9", "2001:db8:1:2::3", "::ffff:203.0.113.9"})
  void is_many_times_the_usual_one_where_many_share_it(String address) {
    assertThat(of(address)).isEqualTo(Pace.of("1200/PT1M"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"203.0.114.9", "2001:db8:2::3", "unknown"})
  void is_the_usual_one_else(String address) {
    assertThat(of(address)).isEqualTo(Pace.of("60/PT1M"));
  }

  @Test
  void may_be_the_same_everywhere() {
    assertThat(AddressPace.of(Pace.ANY).of(new ClientAddress("203.0.113.9").number()))
        .isEqualTo(Pace.ANY);
  }

  private static Pace of(String address) {
    return PACE.of(new ClientAddress(address).number());
  }
}
