package org.onecert.token.timestamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.openssl.OpenSslTimeStamps;
import org.onecert.fixtures.timestamps.TimeStampFront;
import org.onecert.token.OpenSsl;

@DisplayName("S-2 A time stamp authority, and openssl")
class OpenSslTimeStampsTest {

  @TempDir private Path desk;
  @TempDir private Path folder;

  private OpenSsl openssl = new OpenSsl(Path.of("."));

  @BeforeEach
  void begin() throws IOException {
    openssl = OpenSsl.in(desk);
  }

  @ParameterizedTest
  @CsvSource({"RSA, ROOT", "P256, ISSUING", "SM2, ROOT", "SM2, ISSUING"})
  void which_can_be_one(Algorithm algorithm, Role issuer) {
    var authority = Authority.of(algorithm);
    var customer = StampCustomer.of(authority);
    try (var stamps = OpenSslTimeStamps.start(authority, issuer, folder)) {
      var token = customer.has(stamps.url());
      assertThat(customer.check().check(token, StampCustomer.STAMPED))
          .isInstanceOfSatisfying(
              Accepted.class,
              accepted ->
                  assertThat(((TimeStamp) accepted.value()).authority().certificates())
                      .startsWith(stamps.certificate())
                      .endsWith(authority.anchor()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256"})
  void which_accepts_what_one_stamped_for_us(Algorithm algorithm) throws IOException {
    var authority = Authority.of(algorithm);
    try (var front = TimeStampFront.of(authority)) {
      var token = StampCustomer.of(authority).has(front.url());
      openssl
          .given("token", token.toArray())
          .given("data", StampCustomer.STAMPED.toArray())
          .given("roots.pem", authority.anchorsPem().getBytes(StandardCharsets.US_ASCII));
    }
    assertThat(
            openssl.says(
                "ts",
                "-verify",
                "-token_in",
                "-in",
                "token",
                "-data",
                "data",
                "-CAfile",
                "roots.pem"))
        .contains("Verification: OK");
  }
}
