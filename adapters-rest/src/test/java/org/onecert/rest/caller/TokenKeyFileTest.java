package org.onecert.rest.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenKeyFileTest {

  private static KeyPair pair(String curve) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec(curve));
    return generator.generateKeyPair();
  }

  private static String pem(String kind, byte[] der) {
    return "-----BEGIN "
        + kind
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
        + "\n-----END "
        + kind
        + "-----\n";
  }

  private static String privateKey(KeyPair pair) {
    return pem("PRIVATE KEY", pair.getPrivate().getEncoded());
  }

  private static String publicKey(KeyPair pair) {
    return pem("PUBLIC KEY", pair.getPublic().getEncoded());
  }

  /// As OpenSSL writes it: the same, with the public key inside (RFC 5915).
  private static byte[] withPublicKeyInside(KeyPair pair) {
    byte[] head =
        java.util.HexFormat.of()
            .parseHex("308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420");
    byte[] scalar = scalar(pair);
    byte[] info = pair.getPublic().getEncoded();
    var all = new java.io.ByteArrayOutputStream();
    all.writeBytes(head);
    all.writeBytes(scalar);
    all.writeBytes(java.util.HexFormat.of().parseHex("a144034200"));
    all.write(info, info.length - 65, 65);
    return all.toByteArray();
  }

  private static byte[] scalar(KeyPair pair) {
    byte[] number =
        ((java.security.interfaces.ECPrivateKey) pair.getPrivate()).getS().toByteArray();
    byte[] scalar = new byte[32];
    int length = Math.min(32, number.length);
    System.arraycopy(number, number.length - length, scalar, 32 - length, length);
    return scalar;
  }

  @Test
  void holds_both_keys() throws Exception {
    KeyPair pair = pair("secp256r1");

    TokenKeys keys = TokenKeyFile.read(privateKey(pair) + publicKey(pair));

    assertThat(keys.published()).hasSize(1);
    assertThat(keys.published().getFirst().getKey()).isEqualTo(pair.getPublic());
  }

  @Test
  void may_hold_the_public_key_inside_the_private_one() throws Exception {
    KeyPair pair = pair("secp256r1");
    KeyPair former = pair("secp256r1");

    TokenKeys keys =
        TokenKeyFile.read(pem("PRIVATE KEY", withPublicKeyInside(pair)) + publicKey(former));

    assertThat(keys.published()).hasSize(2);
    assertThat(keys.published().getFirst().getKey()).isEqualTo(pair.getPublic());
    assertThat(keys.published().getLast().getKey()).isEqualTo(former.getPublic());
  }

  @Test
  void publishes_no_private_key() throws Exception {
    KeyPair pair = pair("secp256r1");

    TokenKeys keys = TokenKeyFile.read(privateKey(pair) + publicKey(pair));

    assertThat(keys.toJwks()).contains("\"crv\":\"P-256\"").doesNotContain("\"d\"");
    assertThat(keys.toString()).isEqualTo("token keys " + keys.signingId());
  }

  @Test
  void needs_keys_that_belong_together() throws Exception {
    String pem = privateKey(pair("secp256r1")) + publicKey(pair("secp256r1"));

    assertThatIllegalArgumentException().isThrownBy(() -> TokenKeyFile.read(pem));
  }

  @Test
  void needs_the_right_curve() throws Exception {
    KeyPair pair = pair("secp384r1");
    String pem = privateKey(pair) + publicKey(pair);

    assertThatIllegalArgumentException().isThrownBy(() -> TokenKeyFile.read(pem));
  }

  @Test
  void needs_a_key() {
    assertThatIllegalArgumentException().isThrownBy(() -> TokenKeyFile.read("nothing"));
  }
}
