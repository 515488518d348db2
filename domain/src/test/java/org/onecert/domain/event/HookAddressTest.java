package org.onecert.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HookAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://permits.example/events, 443",
    "https://permits.example:8443/events/onecert, 8443",
    "http://10.1.2.3/, 80",
    "https://[2001:db8::1]/events, 443"
  })
  void is_one(String text, int port) {
    HookAddress address = HookAddress.parse(text).orElseThrow();

    assertThat(address.port()).isEqualTo(port);
    assertThat(address).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "permits.example",
        "ftp://permits.example/",
        "file:///etc/passwd",
        "https:///events",
        "https://user@permits.example/",
        "https://permits.example/#part",
        "https://permits.example/events?secret=x",
        "https://permits.example:0/",
        "https://permits.example:65536/",
        "https://许可.example/",
        "https://permits.example/a b",
        "https://permits_office/",
        "https://127.1/",
        "HTTPS ://x"
      })
  void is_none(String text) {
    assertThat(HookAddress.parse(text)).isEmpty();
    assertThat(HookAddress.parse("https://permits.example/" + "x".repeat(500))).isEmpty();
  }
}
