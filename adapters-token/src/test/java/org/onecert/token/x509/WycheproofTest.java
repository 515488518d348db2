package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Octets;
import org.onecert.token.BouncyCastle;

/// Signatures that others thought of (C2SP Wycheproof), from `../shared/vectors` beside the project
/// or where `-Dvectors=DIR` says.
@DisplayName("L-3 The signatures of Wycheproof")
class WycheproofTest {

  private static final String BESIDE = "../../shared/vectors";
  private static final String NULL = "MissingNull";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rsa_signature_2048_sha256_test",
        "rsa_signature_3072_sha256_test",
        "rsa_signature_4096_sha256_test",
        "ecdsa_secp256r1_sha256_test",
        "ecdsa_secp256r1_sha256_p1363_test",
        "ecdsa_secp384r1_sha384_test"
      })
  void are_judged_as_wycheproof_does(String name) throws IOException {
    Path file = file(name);
    assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);

    List<String> deviations = new ArrayList<>();
    JsonNode groups = new ObjectMapper().readTree(file.toFile()).get("testGroups");
    for (JsonNode group : groups) {
      group.get("tests").forEach(test -> judge(key(group), test, deviations));
    }
    assertThat(deviations).isEmpty();
  }

  /// Tokens sign by PKCS #1 v1.5 (L-3): of a file about PSS nothing holds, however well it is made,
  /// but the one signature that was made the other way and that a verifier of PSS must refuse.
  @Test
  void of_rsa_with_pss_do_not_hold() throws IOException {
    Path file = file("rsa_pss_2048_sha256_mgf1_32_test");
    assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);

    List<String> held = new ArrayList<>();
    for (JsonNode group : new ObjectMapper().readTree(file.toFile()).get("testGroups")) {
      group.get("tests").forEach(test -> note(key(group), test, held));
    }
    assertThat(held).containsExactly("PKCS #1 v1.5 signature with SHA-256");
  }

  private static void note(PublicKey key, JsonNode test, List<String> held) {
    if (TokenSignature.holds(key, octets(test, "msg"), octets(test, "sig"))) {
      held.add(test.get("comment").asText());
    }
  }

  /// What is `acceptable` is for us to decide: nothing that is not canonical, but for an RSA
  /// signature whose hash algorithm has no NULL behind it. RFC 8017 (8.2.2, note) leaves that to
  /// the verifier, and the JDK takes it.
  private static void judge(PublicKey key, JsonNode test, List<String> deviations) {
    boolean holds = TokenSignature.holds(key, octets(test, "msg"), octets(test, "sig"));
    boolean wanted =
        test.get("result").asText().equals("valid") || test.get("flags").toString().contains(NULL);
    if (holds != wanted) {
      deviations.add(
          "%s %s %s: %s"
              .formatted(
                  test.get("tcId"), test.get("result"), test.get("flags"), test.get("comment")));
    }
  }

  private static Path file(String name) {
    return Path.of(System.getProperty("vectors", BESIDE), "wycheproof", name + ".json");
  }

  private static PublicKey key(JsonNode group) {
    return BouncyCastle.publicKey(
        SubjectPublicKeyInfo.getInstance(octets(group, "publicKeyDer").toArray()));
  }

  private static Octets octets(JsonNode node, String field) {
    return Octets.of(HexFormat.of().parseHex(node.get(field).asText()));
  }
}
