package org.onecert.token.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L-3 The addresses in certificates")
class AllowedAddressesTest {

  private final AllowedAddresses allowed =
      new AllowedAddresses(
          List.of(URI.create("http://crl.example/lists/"), URI.create("https://ocsp.example")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://crl.example/lists/1.crl",
        "HTTP://CRL.example:80/lists/1.crl?x=1",
        "https://ocsp.example",
        "https://ocsp.example/",
        "https://ocsp.example:443/any"
      })
  void are_asked_where_the_operator_allowed_it(String address) {
    assertThat(allowed.allowed(address)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://crl.example/",
        "http://crl.example/lists",
        "http://crl.example/lists/../secret",
        "http://crl.example/lists/%2e%2e/secret",
        "http://crl.example/lists/./1.crl",
        "https://crl.example/lists/1.crl",
        "http://crl.example:8080/lists/1.crl",
        "http://crl.example.evil/lists/1.crl",
        "http://crl.example@10.0.0.1/lists/1.crl",
        "http://10.0.0.1/lists/1.crl",
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost/lists/",
        "ftp://crl.example/lists/1.crl",
        "file:///etc/passwd",
        "http:///lists/1.crl",
        "http://ocsp.example/",
        "not an address",
        ""
      })
  void are_asked_nowhere_else(String address) {
    assertThat(allowed.allowed(address)).isEmpty();
  }
}
