package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.token.VirtualToken;

@DisplayName("L-3 A signature is wrong")
class SigningWronglyTest {

  private static final byte[] SIGNED = Server.SIGNED.toArray();

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384", "SM2"})
  void over_other_octets(Algorithm algorithm) {
    var token = Authority.of(algorithm).issue();
    assertRefused(algorithm, token, token.sign(new byte[] {1}));
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384", "SM2"})
  void by_another_token(Algorithm algorithm) {
    var authority = Authority.of(algorithm);
    assertRefused(algorithm, authority.issue(), authority.issue().sign(SIGNED));
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384", "SM2"})
  void with_octets_before_or_after_it_or_missing(Algorithm algorithm) {
    var token = Authority.of(algorithm).issue();
    byte[] right = token.sign(SIGNED);
    byte[] shifted = new byte[right.length + 1];
    System.arraycopy(right, 0, shifted, 1, right.length);
    Stream.of(
            Arrays.copyOf(right, right.length + 1),
            Arrays.copyOf(right, right.length - 1),
            shifted,
            new byte[0],
            new byte[1],
            new byte[right.length],
            new byte[1_000_000])
        .forEach(wrong -> assertRefused(algorithm, token, wrong));
  }

  @ParameterizedTest
  @EnumSource(names = {"P256", "P384", "SM2"})
  void with_r_and_s_of_another_width(Algorithm algorithm) {
    var token = Authority.of(algorithm).issue();
    byte[] raw = token.signRaw(SIGNED);
    byte[] wide = new byte[raw.length + 2];
    int half = raw.length / 2;
    System.arraycopy(raw, 0, wide, 1, half);
    System.arraycopy(raw, half, wide, half + 2, half);
    assertRefused(algorithm, token, wide);
  }

  @ParameterizedTest
  @EnumSource(names = {"P256", "P384", "SM2"})
  void with_numbers_out_of_range(Algorithm algorithm) {
    var token = Authority.of(algorithm).issue();
    BigInteger order = order(token.signingCertificate());
    BigInteger r = new BigInteger(1, Arrays.copyOf(token.signRaw(SIGNED), width(algorithm)));
    Stream.of(BigInteger.ZERO, order, BigInteger.ONE.shiftLeft(8 * width(algorithm)).subtract(r))
        .forEach(wrong -> {
          assertRefused(algorithm, token, pair(wrong, r, algorithm));
          assertRefused(algorithm, token, pair(r, wrong, algorithm));
        });
  }

  /// BER lets a length take more octets than it needs; DER does not.
  @ParameterizedTest
  @EnumSource(names = {"P256", "P384", "SM2"})
  void in_ber(Algorithm algorithm) {
    var token = Authority.of(algorithm).issue();
    byte[] der = token.sign(SIGNED);
    byte[] ber = new byte[der.length + 1];
    ber[0] = 0x30;
    ber[1] = (byte) 0x81;
    System.arraycopy(der, 1, ber, 2, der.length - 1);
    assertRefused(algorithm, token, ber);
  }

  @Test
  void by_a_curve_for_an_rsa_certificate() {
    var token = Authority.rsa().issue();
    assertRefused(Algorithm.RSA, token, Authority.p256().issue().sign(SIGNED));
  }

  private static void assertRefused(Algorithm algorithm, VirtualToken token, byte[] signature) {
    var server = Server.trusting(Authority.of(algorithm));
    assertThat(server.isAnswered(Server.certificate(token), Octets.of(signature)))
        .isEqualTo(Outcome.refused(CertificateRefusal.SIGNATURE_WRONG));
  }

  private static int width(Algorithm algorithm) {
    return algorithm.scalarLength();
  }

  private static BigInteger order(X509Certificate certificate) {
    return ((ECPublicKey) certificate.getPublicKey()).getParams().getOrder();
  }

  private static byte[] pair(BigInteger r, BigInteger s, Algorithm algorithm) {
    byte[] both = new byte[2 * width(algorithm)];
    BigIntegers.asUnsignedByteArray(r, both, 0, width(algorithm));
    BigIntegers.asUnsignedByteArray(s, both, width(algorithm), width(algorithm));
    return both;
  }
}
