package org.onecert.token.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Occasion;
import org.onecert.token.BouncyCastle;
import org.onecert.token.KeyedHash;
import org.onecert.token.OpenSsl;
import org.onecert.token.x509.SigningAlgorithm;
import org.onecert.token.x509.TokenSignature;

@DisplayName("L-2 The published test vectors")
class PublishedVectorsTest {

  private static final JsonNode VECTORS = read();
  private static final JsonNode ENABLING = VECTORS.get("enabling");
  private static final Octets SIGNED = octets(VECTORS, "toBeSigned");

  @Test
  void are_what_the_server_writes() {
    isWhatTheServerWrites(VECTORS, Occasion.LOG_IN);
  }

  @Test
  void are_what_the_server_writes_of_a_subject() {
    UUID subject = UUID.fromString(text(ENABLING, "subject"));

    isWhatTheServerWrites(ENABLING, Occasion.enabling(new CertificateId(subject)));
  }

  private static void isWhatTheServerWrites(JsonNode vector, Occasion occasion) {
    var written = notary().notarise(challenge(occasion));

    assertThat(written.toBeSigned()).isEqualTo(octets(vector, "toBeSigned"));
    assertThat(written.text()).isEqualTo(text(vector, "text"));
    assertThat(written.toBeSigned().sha256().toHex()).isEqualTo(text(vector, "sha256"));
  }

  private static HmacChallengeNotary notary() {
    var secret = Octets.of(HexFormat.of().parseHex(text(VECTORS, "secret")));
    return new HmacChallengeNotary(List.of(new KeyedHash(secret)), "https://example.org");
  }

  private static Challenge challenge(Occasion occasion) {
    var nonce = Octets.of(HexFormat.of().parseHex(text(VECTORS, "nonce")));
    var expiry = Instant.parse("2026-11-22T07:18:29Z");
    return new Challenge(
        occasion.purpose(), "https://example.org", nonce, expiry, occasion.subject());
  }

  @Test
  void sign_a_subject_too() {
    Octets signed = octets(ENABLING, "toBeSigned");
    PublicKey rsa = publicKey(answers().findFirst().orElseThrow());

    assertThat(TokenSignature.holds(rsa, signed, octets(ENABLING, "signature"))).isTrue();
    assertThat(TokenSignature.holds(rsa, SIGNED, octets(ENABLING, "signature"))).isFalse();
  }

  static Stream<JsonNode> answers() {
    return VECTORS.get("answers").valueStream();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void are_accepted_in_every_encoding(JsonNode answer) {
    assertThat(TokenSignature.holds(publicKey(answer), SIGNED, octets(answer, "signature")))
        .isTrue();
    if (answer.has("raw")) {
      assertThat(TokenSignature.holds(publicKey(answer), SIGNED, octets(answer, "raw"))).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("answers")
  void print_the_private_key_that_belongs_to_the_public_one(JsonNode answer) throws Exception {
    var info = PrivateKeyInfo.getInstance(octets(answer, "privateKey").toArray());
    var name = SigningAlgorithm.of(publicKey(answer)).orElseThrow().signature();
    var signature = Signature.getInstance(name, BouncyCastle.PROVIDER);
    signature.initSign(BouncyCastle.privateKey(info));
    signature.update(SIGNED.toArray());

    assertThat(TokenSignature.holds(publicKey(answer), SIGNED, Octets.of(signature.sign())))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void are_verified_by_openssl_too(JsonNode answer, @TempDir Path folder) throws IOException {
    boolean sm2 = text(answer, "algorithm").equals("SM2");
    List<String> command = new ArrayList<>(List.of("dgst", sm2 ? "-sm3" : "-sha256"));
    command.addAll(sm2 ? List.of("-sigopt", "distid:1234567812345678") : List.of());
    command.addAll(List.of("-verify", "public.der", "-keyform", "DER"));
    command.addAll(List.of("-signature", "signature", "signed"));

    assertThat(
            OpenSsl.in(folder)
                .given("public.der", octets(answer, "publicKey").toArray())
                .given("signature", octets(answer, "signature").toArray())
                .given("signed", SIGNED.toArray())
                .says(command.toArray(String[]::new)))
        .contains("Verified OK");
  }

  @Test
  void are_printed_in_the_documentation() throws IOException {
    String page = Files.readString(Path.of("../docs/challenge.md"));
    String unbroken = page.replace("\n", "");
    List<String> values = new ArrayList<>();
    VECTORS.valueStream().filter(JsonNode::isTextual).forEach(one -> values.add(one.asText()));
    answers().forEach(answer -> answer.valueStream().forEach(one -> values.add(one.asText())));
    ENABLING.valueStream().forEach(one -> values.add(one.asText()));
    values.removeAll(List.of("RSA", "P256", "SM2"));

    assertThat(values).hasSize(5 + 3 + 4 + 4 + 6).allMatch(unbroken::contains);
    assertThat(page).contains(readable(SIGNED)).contains(readable(octets(ENABLING, "toBeSigned")));
  }

  private static String readable(Octets signed) {
    return new String(signed.toArray(), StandardCharsets.UTF_8);
  }

  private static PublicKey publicKey(JsonNode answer) {
    return BouncyCastle.publicKey(
        SubjectPublicKeyInfo.getInstance(octets(answer, "publicKey").toArray()));
  }

  private static Octets octets(JsonNode node, String field) {
    return Octets.of(Base64.getDecoder().decode(text(node, field)));
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }

  private static JsonNode read() {
    try (var stream = PublishedVectorsTest.class.getResourceAsStream("vectors.json")) {
      return new ObjectMapper().readTree(stream);
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
