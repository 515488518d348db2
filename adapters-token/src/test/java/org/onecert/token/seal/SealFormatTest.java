package org.onecert.token.seal;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.onecert.token.seal.SealSketch.ia5;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A-3 The format of a seal of any version")
class SealFormatTest {

  private final SealCounter counter = new SealCounter();

  @ParameterizedTest
  @EnumSource
  void is_that_of_its_standard(SealVersion version) {
    counter.accepts(counter.sketch(version));
    counter.accepts(counter.sketch(version).extended(SealSketch.tagged(new DERSequence())));
  }

  @ParameterizedTest
  @CsvSource({"png", "jpg", "gif", "bmp"})
  void may_show_any_kind_of_image(String kind) {
    for (SealVersion version : SealVersion.values()) {
      var sketch = counter.sketch(version);
      counter.accepts(sketch.picture(kind, Pictures.image(kind, 300, 200)));
      counter.findsMalformed(sketch.picture(kind, Pictures.image(kind, 2001, 1)));
      counter.findsMalformed(sketch.picture(kind, Pictures.image(kind, 1, 2001)));
      byte[] torn = Arrays.copyOf(Pictures.image(kind, 9, 9), 7);
      counter.findsMalformed(sketch.picture(kind, torn));
    }
  }

  static Stream<Arguments> malformations() {
    return Arrays.stream(SealVersion.values())
        .flatMap(version -> all().map(malformation -> arguments(version, malformation)));
  }

  private static Stream<UnaryOperator<SealSketch>> all() {
    return Stream.of(ofTheHeader(), ofTheProperty(), ofThePicture(), behindTheRest())
        .flatMap(each -> each);
  }

  private static Stream<UnaryOperator<SealSketch>> ofTheHeader() {
    return Stream.of(
        sketch -> sketch.header(0, ia5("SE")),
        sketch -> sketch.header(1, new ASN1Integer(0)),
        sketch -> sketch.header(1, new ASN1Integer(-4)),
        sketch -> sketch.header(1, new ASN1Integer((1L << 32) + 4)),
        sketch -> sketch.header(1, ia5("4")),
        sketch -> sketch.header(2, ia5("x\n")));
  }

  private static Stream<UnaryOperator<SealSketch>> ofTheProperty() {
    return Stream.of(
        sketch -> sketch.property(0, ia5("1")),
        sketch -> sketch.property(1, new DERUTF8String("")),
        sketch -> sketch.property(1, new DERUTF8String("甲\u202e公司")),
        sketch -> sketch.property(2, new ASN1Integer(2)),
        sketch -> sketch.property(2, new ASN1Integer(3)),
        sketch -> sketch.users(new DERSequence()),
        sketch -> sketch.users(new ASN1Integer(1)),
        sketch -> sketch.users(SealSketch.sequence(ia5("x"))),
        sketch -> sketch.validFrom(time(sketch, "20200101000000+0800")),
        sketch -> sketch.validFrom(time(sketch, "20201301000000Z")),
        sketch -> sketch.validFrom(time(sketch, "20210229000000Z")),
        sketch -> sketch.validUntil(new DERUTF8String("20491231235959Z")));
  }

  private static Stream<UnaryOperator<SealSketch>> ofThePicture() {
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    byte[] huge = Arrays.copyOf(Pictures.png(9, 9), 256 * 1024 + 1);
    return Stream.of(
        sketch -> sketch.picture(0, ia5("GIF")),
        sketch -> sketch.picture(0, ia5("SVG")),
        sketch -> sketch.picture("PNG", new byte[0]),
        sketch -> sketch.picture("PNG", svg),
        sketch -> sketch.picture("PNG", Pictures.png(0, 10)),
        sketch -> sketch.picture("PNG", Pictures.png(-1, 10)),
        sketch -> sketch.picture("PNG", Pictures.png(10, Integer.MIN_VALUE)),
        sketch -> sketch.picture("PNG", huge),
        sketch -> sketch.picture(2, new ASN1Integer(0)),
        sketch -> sketch.picture(2, new ASN1Integer(101)),
        sketch -> sketch.picture(3, new ASN1Integer(-1)),
        sketch -> sketch.picture(3, new ASN1Integer(Long.MAX_VALUE)));
  }

  private static Stream<UnaryOperator<SealSketch>> behindTheRest() {
    var extensions = SealSketch.tagged(new DERSequence());
    return Stream.of(
        sketch -> sketch.extended(new DERSequence()),
        sketch -> sketch.extended(extensions).extended(extensions),
        sketch -> sketch.appended(new DERSequence()),
        sketch -> sketch.appended(extensions).appended(extensions));
  }

  @ParameterizedTest
  @MethodSource("malformations")
  void is_kept_by_every_part(SealVersion version, UnaryOperator<SealSketch> malformation) {
    counter.findsMalformed(malformation.apply(counter.sketch(version)));
  }

  private static ASN1Encodable time(SealSketch sketch, String text) {
    return SketchedProperty.time(sketch.version(), text);
  }
}
