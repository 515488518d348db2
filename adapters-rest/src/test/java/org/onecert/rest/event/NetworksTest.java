package org.onecert.rest.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Outcome;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.network.NetworkRange;
import org.onecert.domain.refusal.OperatorRefusal;

@DisplayName("G-4 a web hook's host")
class NetworksTest {

  private static final Networks USUAL = new Networks(List.of(), List.of());
  private static final HookAddress HTTPS = new HookAddress(URI.create("https://permits.example/"));
  private static final HookAddress HTTP = new HookAddress(URI.create("http://permits.example/"));

  private static List<NetworkRange> ranges(String... texts) {
    return Stream.of(texts).map(NetworkRange::of).toList();
  }

  private static Outcome<InetAddress> refused(OperatorRefusal refusal) {
    return Outcome.refused(refusal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",
        "100.127.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.254",
        "192.168.1.1",
        "192.0.0.8",
        "198.18.0.1",
        "203.0.113.9",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::10.0.0.1",
        "64:ff9b::a00:1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:a00:1::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void is_refused_if_it_is_no_host_of_the_public_internet(String host) {
    InetAddress address = InetAddress.ofLiteral(host);

    assertThat(USUAL.check(HTTPS, address))
        .isEqualTo(refused(OperatorRefusal.HOOK_INSIDE_OWN_NETWORK));
    assertThat(USUAL.check(HTTP, address))
        .isEqualTo(refused(OperatorRefusal.HOOK_INSIDE_OWN_NETWORK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "100.63.0.1", "172.32.0.1", "2400:3200::1", "2620:fe::fe"})
  void is_taken_if_it_is_public_and_what_goes_there_is_encrypted(String host) {
    InetAddress address = InetAddress.ofLiteral(host);

    assertThat(USUAL.check(HTTPS, address)).isEqualTo(Outcome.accepted(address));
    assertThat(USUAL.check(HTTP, address)).isEqualTo(refused(OperatorRefusal.HOOK_NOT_ENCRYPTED));
  }

  @Test
  void is_taken_where_the_operator_allowed_it_encrypted_or_not() {
    Networks allowing = new Networks(ranges("10.1.2.0/24", "fd00::/64"), List.of());

    for (String host : List.of("10.1.2.3", "fd00::5")) {
      InetAddress address = InetAddress.ofLiteral(host);
      assertThat(allowing.check(HTTP, address)).isEqualTo(Outcome.accepted(address));
    }
    assertThat(allowing.check(HTTPS, InetAddress.ofLiteral("10.1.3.1")))
        .isEqualTo(refused(OperatorRefusal.HOOK_INSIDE_OWN_NETWORK));
  }

  @Test
  void is_refused_if_the_operator_calls_public_addresses_his_own() {
    Networks own = new Networks(ranges("11.0.0.1/32"), ranges("11.0.0.0/8"));

    assertThat(own.check(HTTPS, InetAddress.ofLiteral("11.0.0.2")))
        .isEqualTo(refused(OperatorRefusal.HOOK_INSIDE_OWN_NETWORK));
    InetAddress allowed = InetAddress.ofLiteral("11.0.0.1");
    assertThat(own.check(HTTPS, allowed)).isEqualTo(Outcome.accepted(allowed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "10.0.0.0", "10.0.0.0/33", "10.0.0/8", "localhost/8", "fade.cafe/8", "::/129"})
  void is_in_no_range_that_is_none(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> NetworkRange.of(text));
  }
}
