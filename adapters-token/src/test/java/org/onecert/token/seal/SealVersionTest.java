package org.onecert.token.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.token.seal.SealVersion.GBT_38540_2020;
import static org.onecert.token.seal.SealVersion.GMT_0031_2014;
import static org.onecert.token.seal.SealVersion.GMT_0031_2025;

import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERTaggedObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.signing.Seal;

@DisplayName("A-3 The version of a seal")
class SealVersionTest {

  private final SealCounter counter = new SealCounter();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 11, 2014})
  void is_that_of_2014_unless_a_later_standard_took_its_number(int number) {
    counter.accepts(counter.sketch(GMT_0031_2014).header(1, new ASN1Integer(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "GMT_0031_2014, 4",
    "GMT_0031_2014, 5",
    "GBT_38540_2020, 1",
    "GBT_38540_2020, 11",
    "GMT_0031_2025, 11",
  })
  void is_what_the_layout_says_too(SealVersion layout, int number) {
    counter.findsMalformed(counter.sketch(layout).header(1, new ASN1Integer(number)));
  }

  @Test
  void has_times_of_its_own() {
    var utc = SketchedProperty.utc("200101000000Z");
    var generalized = SketchedProperty.generalized("20200101000000Z");
    var toTheMinute = SketchedProperty.utc("2001010000Z");
    counter.findsMalformed(counter.sketch(GMT_0031_2014).validFrom(generalized));
    counter.findsMalformed(counter.sketch(GMT_0031_2014).validFrom(toTheMinute));
    counter.findsMalformed(counter.sketch(GBT_38540_2020).validFrom(utc));
    counter.findsMalformed(counter.sketch(GMT_0031_2025).validFrom(utc));
  }

  /// In two digits the year 2050 cannot be said.
  @Test
  void of_2014_ends_with_the_year_2049() {
    var until = SketchedProperty.utc("500101000000Z");
    counter.refuses(
        counter.sketch(GMT_0031_2014).validUntil(until), SealRefusal.SEAL_NOT_VALID_NOW);
  }

  @Test
  void decides_what_the_maker_signs() {
    counter.refuses(
        counter.sketch(GMT_0031_2014).signedAs(GBT_38540_2020), SealRefusal.SEAL_ALTERED);
    counter.refuses(
        counter.sketch(GBT_38540_2020).signedAs(GMT_0031_2014), SealRefusal.SEAL_ALTERED);
    counter.refuses(
        counter.sketch(GMT_0031_2025).signedAs(GMT_0031_2014), SealRefusal.SEAL_ALTERED);
  }

  @ParameterizedTest
  @EnumSource
  void after_2014_may_name_certificates_by_their_hashes(HashName hash) {
    Octets value = hash.of(Octets.of(SealOffice.der(SealCounter.TOKEN.signingCertificate())));
    for (SealVersion version : new SealVersion[] {GBT_38540_2020, GMT_0031_2025}) {
      counter.accepts(hashed(version, hash.name(), value));
      counter.refuses(
          hashed(version, hash.name(), hash.of(value)), SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE);
    }
    var list = SealSketch.sequence(hashOf(hash.name(), value));
    counter.findsMalformed(counter.sketch(GMT_0031_2014).users(list));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MD5", "SHA-1", "", "1.2.3"})
  void knows_no_other_hashes(String name) {
    counter.findsMalformed(hashed(GBT_38540_2020, name, Octets.of(new byte[32])));
    counter.findsMalformed(hashed(GMT_0031_2025, name, Octets.of(new byte[32])));
  }

  @Test
  void of_2025_alone_has_a_time_stamp() {
    var stamp = SealSketch.tagged(new DERBitString(new byte[99]));
    counter.accepts(counter.sketch(GMT_0031_2025).appended(stamp));
    counter.findsMalformed(counter.sketch(GBT_38540_2020).appended(stamp));
    counter.findsMalformed(counter.sketch(GMT_0031_2014).appended(stamp));
  }

  @Test
  void has_one_element_as_time_stamp() {
    var bits = new DERBitString(new byte[9]);
    var two = new DERTaggedObject(false, 0, SealSketch.sequence(bits, bits));
    for (ASN1Encodable stamp :
        new ASN1Encodable[] {
          two, new DERTaggedObject(false, 0, bits), bits, new DERTaggedObject(true, 1, bits)
        }) {
      counter.findsMalformed(counter.sketch(GMT_0031_2025).appended(stamp));
    }
  }

  /// What nobody signed says nothing: whatever octet of it is altered, the seal is as good as
  /// without it, or no seal any more.
  @Test
  void has_a_time_stamp_on_which_nothing_rests() {
    byte[] bare = counter.sketch(GMT_0031_2025).signed(SealCounter.AUTHORITY);
    var stamp = SealSketch.tagged(new DERBitString(new byte[40]));
    byte[] seal = counter.sketch(GMT_0031_2025).appended(stamp).signed(SealCounter.AUTHORITY);
    var asGood = said(bare);
    var malformed = Outcome.<Seal>refused(SealRefusal.SEAL_MALFORMED);
    for (int i = seal.length - 45; i < seal.length; i++) {
      byte[] altered = Arrays.copyOf(seal, seal.length);
      altered[i] ^= (byte) (1 << (i % 8));
      assertThat(said(altered)).isIn(asGood, malformed);
    }
  }

  /// What it says, whichever octets say it.
  private Outcome<Seal> said(byte[] seal) {
    Octets none = Octets.of(new byte[0]);
    return counter
        .isShown(seal)
        .map(it -> new Seal(it.id(), it.name(), it.picture(), it.validity(), none));
  }

  private SealSketch hashed(SealVersion version, String name, Octets value) {
    return counter
        .sketch(version)
        .property(2, new ASN1Integer(2))
        .users(SealSketch.sequence(hashOf(name, value)));
  }

  private static ASN1Encodable hashOf(String name, Octets value) {
    return SealSketch.sequence(new DERPrintableString(name), new DEROctetString(value.toArray()));
  }
}
