package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Octets;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Bounds;
import org.onecert.token.Mutations;
import org.onecert.token.Nested;

/// Fuzzing (docs/adr/0019): of all that comes, only what the key signed holds, with every kind of
/// key.
@DisplayName("L-3 Whatever comes as a signature")
class SignatureFuzzTest {

  private static final byte[] SIGNED = {1};
  private static final byte[] OTHER = {2};
  private static final List<VirtualToken> TOKENS =
      Stream.of(Authority.rsa(), Authority.p256(), Authority.p384(), Authority.sm2())
          .map(Authority::issue)
          .toList();

  static Stream<byte[]> seeds() {
    return Stream.concat(
        TOKENS.stream().map(token -> token.sign(OTHER)),
        Stream.of(new byte[64], new byte[256], Nested.der(0x30, 200)));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void does_not_hold(byte[] octets) {
    Bounds.hold(() -> read(octets));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void does_not_hold_tampered_with(byte[] seed) {
    Mutations.of(seed, 400).forEach(this::does_not_hold);
  }

  private static void read(byte[] octets) {
    for (VirtualToken token : TOKENS) {
      var key = token.signingCertificate().getPublicKey();
      assertThat(TokenSignature.verified(key, Octets.of(SIGNED), Octets.of(octets))).isEmpty();
    }
  }
}
