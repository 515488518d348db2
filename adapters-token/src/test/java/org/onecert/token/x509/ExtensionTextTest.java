package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.DERVisibleString;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L-3 The text of an extension")
class ExtensionTextTest {

  private static final String TEXT = "91310110MA1G8U1T2T";
  private static final DERUTF8String UTF8 = new DERUTF8String(TEXT);

  static Stream<ASN1Encodable> encodings() {
    return Stream.of(
        UTF8,
        new DERPrintableString(TEXT),
        new DERIA5String(TEXT),
        new DERVisibleString(TEXT),
        new DEROctetString(bare(TEXT)),
        new DERSet(UTF8),
        new DERSequence(UTF8),
        new DERSet(new DERSequence(UTF8)),
        new DERTaggedObject(true, 0, UTF8),
        new DERTaggedObject(true, 5, new DERSet(new DERPrintableString(TEXT))),
        new DERTaggedObject(false, 0, UTF8),
        new DERTaggedObject(false, 3, new DERIA5String(TEXT)));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void is_read_whatever_its_type_and_wrapping(ASN1Encodable value) throws IOException {
    assertThat(ExtensionText.read(value.toASN1Primitive().getEncoded())).contains(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {TEXT, "101@XY91310110MA1G8U1T2T", "12310117425059341X", "00000000"})
  void is_read_from_bare_octets(String text) {
    assertThat(ExtensionText.read(bare(text))).contains(text);
  }

  static Stream<ASN1Encodable> unreadable() {
    var two = new ASN1EncodableVector();
    two.add(UTF8);
    two.add(UTF8);
    return Stream.of(
        new DERSequence(two),
        new DERSequence(),
        new DERSet(),
        new DERBMPString(TEXT),
        new ASN1Integer(7),
        DERNull.INSTANCE,
        new DEROctetString(new byte[0]),
        new DEROctetString(bare("a b")),
        new DERUTF8String("x".repeat(300)));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void is_not_guessed_where_there_is_none_or_more_than_one(ASN1Encodable value) throws IOException {
    assertThat(ExtensionText.read(value.toASN1Primitive().getEncoded())).isEmpty();
  }

  @Test
  void is_not_read_from_octets_that_are_neither() {
    assertThat(ExtensionText.read(new byte[0])).isEmpty();
    assertThat(ExtensionText.read(new byte[] {0x0c, 5, 'a'})).isEmpty();
    assertThat(ExtensionText.read(new byte[] {0x0c, 1, (byte) 0xc3})).isEmpty();
    assertThat(ExtensionText.read(new byte[] {'a', 0})).isEmpty();
  }

  private static byte[] bare(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
