package org.onecert.token.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.signing.Seal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.token.VirtualToken;

@DisplayName("A-3 The format of a seal")
class SealFormatTest {

  private static final Authority AUTHORITY = Authority.p256();
  private static final SealOffice OFFICE = SealOffice.trusting(AUTHORITY);
  private static final VirtualToken TOKEN = AUTHORITY.issue();

  @Test
  void is_that_of_gbt_38540() {
    assertAccepted(sketch());
  }

  @ParameterizedTest
  @EnumSource
  void may_name_certificates_by_their_hashes(HashName hash) {
    Octets value = hash.of(Octets.of(SealOffice.der(TOKEN.signingCertificate())));
    assertAccepted(hashed(hash.name(), value.toArray()));
    value = hash.of(value);
    assertThat(OFFICE.isShown(hashed(hash.name(), value.toArray()).signed(AUTHORITY), TOKEN))
        .isEqualTo(Outcome.refused(SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void may_show_any_kind_of_image(String kind) throws IOException {
    assertAccepted(sketch().picture(kind, image(kind, 300, 200)));
    assertMalformed(sketch().picture(kind, image(kind, 2001, 1)));
    assertMalformed(sketch().picture(kind, image(kind, 1, 2001)));
    assertMalformed(sketch().picture(kind, Arrays.copyOf(image(kind, 9, 9), 7)));
  }

  static Stream<UnaryOperator<SealSketch>> malformations() {
    return Stream.of(
        sketch -> sketch.header(0, SealSketch.ia5("SE")),
        sketch -> sketch.header(1, new ASN1Integer(5)),
        sketch -> sketch.header(1, SealSketch.ia5("4")),
        sketch -> sketch.header(2, SealSketch.ia5("x\n")),
        sketch -> sketch.property(1, new DERUTF8String("")),
        sketch -> sketch.property(1, new DERUTF8String("甲\u202e公司")),
        sketch -> sketch.property(2, new ASN1Integer(2)),
        sketch -> sketch.property(2, new ASN1Integer(3)),
        sketch -> sketch.property(3, new DERSequence()),
        sketch -> sketch.property(3, new ASN1Integer(1)),
        sketch -> sketch.property(5, SealSketch.time("20200101000000+0800")),
        sketch -> sketch.property(5, SealSketch.time("20201301000000Z")),
        sketch -> sketch.property(6, new DERUTF8String("20991231235959Z")),
        sketch -> sketch.picture(0, SealSketch.ia5("GIF")),
        sketch -> sketch.picture(0, SealSketch.ia5("SVG")),
        sketch -> sketch.picture("PNG", new byte[0]),
        sketch ->
            sketch.picture(
                "PNG",
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)),
        sketch -> sketch.picture("PNG", SealSketch.png(0, 10)),
        sketch -> sketch.picture("PNG", SealSketch.png(-1, 10)),
        sketch -> sketch.picture("PNG", SealSketch.png(10, Integer.MIN_VALUE)),
        sketch -> sketch.picture("PNG", Arrays.copyOf(SealSketch.png(9, 9), 256 * 1024 + 1)),
        sketch -> sketch.picture(2, new ASN1Integer(0)),
        sketch -> sketch.picture(2, new ASN1Integer(101)),
        sketch -> sketch.picture(3, new ASN1Integer(-1)),
        sketch -> sketch.picture(3, new ASN1Integer(Long.MAX_VALUE)));
  }

  @ParameterizedTest
  @MethodSource("malformations")
  void is_kept_by_every_part(UnaryOperator<SealSketch> malformation) {
    assertMalformed(malformation.apply(sketch()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MD5", "SHA-1", "", "1.2.3"})
  void knows_no_other_hashes(String name) {
    assertMalformed(hashed(name, new byte[32]));
  }

  static Stream<byte[]> noSeals() {
    byte[] seal = sketch().signed(AUTHORITY);
    return Stream.of(
        new byte[1],
        new byte[] {0x30, 0},
        Arrays.copyOf(seal, seal.length - 1),
        Arrays.copyOf(seal, seal.length + 1),
        Arrays.copyOf(seal, 512 * 1024 + 1),
        SealOffice.der(TOKEN.signingCertificate()));
  }

  @ParameterizedTest
  @MethodSource("noSeals")
  void is_one_seal_in_der_and_nothing_else(byte[] octets) {
    assertThat(OFFICE.isShown(octets, TOKEN)).isEqualTo(malformed());
  }

  @Test
  void names_the_algorithm_of_the_makers_key_and_no_other() {
    for (String other : new String[] {"1.2.840.10045.4.1", "1.2.840.113549.1.1.11"}) {
      assertThat(OFFICE.isShown(sketch().signed(AUTHORITY, other), TOKEN))
          .isEqualTo(Outcome.refused(SealRefusal.SEAL_ALTERED));
    }
  }

  /// Whatever octet is altered, the answer is a refusal: no exception, and never a way in.
  @Test
  void cannot_be_altered_anywhere() {
    byte[] seal = sketch().signed(AUTHORITY);
    for (int i = 0; i < seal.length; i++) {
      byte bit = (byte) (1 << (i % 8));
      seal[i] ^= bit;
      assertThat(OFFICE.isShown(seal, TOKEN)).isInstanceOf(Refused.class);
      seal[i] ^= bit;
    }
  }

  private static SealSketch sketch() {
    return SealSketch.of(TOKEN);
  }

  private static SealSketch hashed(String name, byte[] value) {
    var pair =
        new DERSequence(
            new ASN1Encodable[] {new DERPrintableString(name), new DEROctetString(value)});
    return sketch().property(2, new ASN1Integer(2)).property(3, new DERSequence(pair));
  }

  private static byte[] image(String kind, int width, int height) throws IOException {
    var octets = new ByteArrayOutputStream();
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    assertThat(ImageIO.write(image, kind, octets)).isTrue();
    return octets.toByteArray();
  }

  private static void assertAccepted(SealSketch sketch) {
    assertThat(OFFICE.isShown(sketch.signed(AUTHORITY), TOKEN)).isInstanceOf(Accepted.class);
  }

  private static void assertMalformed(SealSketch sketch) {
    assertThat(OFFICE.isShown(sketch.signed(AUTHORITY), TOKEN)).isEqualTo(malformed());
  }

  private static Outcome<Seal> malformed() {
    return Outcome.refused(SealRefusal.SEAL_MALFORMED);
  }
}
