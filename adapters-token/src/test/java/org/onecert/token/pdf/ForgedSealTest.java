package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERTaggedObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Deviation;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.seal.SealEdition;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Waiting;

@DisplayName("S-2, A-3 What was put in the place of a signature with a seal")
class ForgedSealTest {

  private static final OpenPdfFormReader READER = new OpenPdfFormReader(Waiting.offEventLoop());
  private static final SigningOffice OFFICE = office(Sm2Encoding.GM_SEAL);
  private static final VirtualToken OTHER = OFFICE.authority().issue(Samples.ENTERPRISE);
  private static Octets sealed = Octets.of(new byte[0]);

  @BeforeAll
  static void seal() {
    sealed = OFFICE.sealed();
  }

  private static SigningOffice office(Sm2Encoding sm2) {
    return new SigningOffice(Algorithm.SM2, Algorithm.SM2, sm2, SealEdition.GBT_38540_2020);
  }

  private static void isTold(SealInFile forged, Deviation deviation) {
    Octets file = TextForger.of(sealed).withValue(0, forged.digits());

    assertThat(Waiting.result(READER.deviation(sealed, file))).isEqualTo(deviation);
    assertThat(holds(file)).isEqualTo(deviation == Deviation.SIGNATURE_AMENDED);
  }

  private static boolean holds(Octets file) {
    return Waiting.result(READER.read(file))
        .filter(contents -> contents.signatures().stream().allMatch(FoundSignature::holds))
        .isPresent();
  }

  private static SealInFile ours() {
    return SealInFile.first(sealed);
  }

  private static SealInFile signedBy(VirtualToken token, SealInFile forged) {
    byte[] signature = token.sign(SealInFile.der(forged.part(0)));
    return forged.with(parts -> {
      parts[1] = certificate(token);
      parts[3] = new DERBitString(signature);
    });
  }

  private static DEROctetString certificate(VirtualToken token) {
    return new DEROctetString(Samples.der(token.signingCertificate()));
  }

  private static SealInFile withSealOf(VirtualToken token) {
    var seal = SealInFile.structure(token.sealData().orElseThrow());
    return ours().withSigned(parts -> parts[1] = seal);
  }

  @Test
  void is_told_for_a_certificate_that_was_swapped() {
    isTold(ours().with(parts -> parts[1] = certificate(OTHER)), Deviation.CERTIFICATE_SWAPPED);
  }

  @Test
  void is_told_for_the_signature_of_another_token_over_the_same() {
    isTold(signedBy(OTHER, ours()), Deviation.SIGNED_BY_ANOTHER);
  }

  @Test
  void is_told_for_another_with_his_own_seal() {
    assertThat(Waiting.result(READER.deviation(sealed, OFFICE.sealedBy(OTHER))))
        .isEqualTo(Deviation.SIGNED_BY_ANOTHER);
  }

  /// Even by the token itself: the seal is not its own.
  @Test
  void is_told_for_a_foreign_seal() {
    isTold(withSealOf(OTHER), Deviation.SIGNATURE_BROKEN);
    isTold(signedBy(OFFICE.enterprise(), withSealOf(OTHER)), Deviation.SIGNATURE_BROKEN);
  }

  @Test
  void is_told_for_another_time() {
    var early = new DERGeneralizedTime("20010101000000Z");
    var forged = ours().withSigned(parts -> parts[2] = early);

    isTold(forged, Deviation.SIGNATURE_BROKEN);
    isTold(signedBy(OFFICE.enterprise(), forged), Deviation.SIGNATURE_BROKEN);
  }

  @Test
  void is_told_for_the_signature_of_another_form() {
    var other = SealInFile.first(OFFICE.authorisation(2));

    isTold(other, Deviation.SIGNATURE_OF_ANOTHER);
  }

  @Test
  void is_told_for_another_algorithm() {
    var ecdsa = new ASN1ObjectIdentifier("1.2.840.10045.4.3.2");

    isTold(ours().with(parts -> parts[2] = ecdsa), Deviation.ALGORITHM_WRONG);
  }

  @Test
  void is_told_for_a_signature_that_is_none() {
    isTold(
        ours().with(parts -> parts[3] = new DERBitString(new byte[64])),
        Deviation.SIGNATURE_BROKEN);
    isTold(ours().with(parts -> parts[3] = parts[2]), Deviation.SIGNATURE_MALFORMED);
    isTold(ours().and(new DERBitString(new byte[9])), Deviation.SIGNATURE_MALFORMED);
    isTold(ours().withSigned(parts -> parts[0] = parts[4]), Deviation.SIGNATURE_MALFORMED);
  }

  @Test
  void is_told_for_a_time_stamp_that_was_put_beside_it() {
    var stamp = new DERTaggedObject(true, 0, new DERBitString(new byte[] {5, 0}));

    isTold(ours().and(stamp), Deviation.SIGNATURE_AMENDED);
  }

  @Test
  void is_told_for_an_octet_of_the_page() {
    Octets flipped = Forger.flipBehind(sealed, "/CreationDate(D:202");

    assertThat(Waiting.result(READER.deviation(sealed, flipped))).isEqualTo(Deviation.ALTERED);
    assertThat(holds(flipped)).isFalse();
  }

  @Test
  @DisplayName("S-4 is told for a signature that is wrapped around something unsigned")
  void is_told_for_a_signature_that_is_wrapped() {
    assertThat(
            Waiting.result(READER.deviation(sealed, TextForger.of(sealed).withSignedPartMoved())))
        .isEqualTo(Deviation.SIGNED_PART_MOVED);
  }

  /// Whatever it is worth, nobody looks for it there.
  @ParameterizedTest
  @EnumSource
  void is_told_for_a_value_of_another_encoding(Sm2Encoding kept) {
    Octets form = small(kept);
    for (Sm2Encoding other : EnumSet.complementOf(EnumSet.of(kept))) {
      var value = SealInFile.first(small(other));
      Octets file = TextForger.of(form).withValue(0, value.digits());

      assertThat(Waiting.result(READER.deviation(form, file)))
          .isEqualTo(Deviation.SIGNATURE_MALFORMED);
      assertThat(holds(form)).isTrue();
      assertThat(holds(file)).isFalse();
    }
  }

  @Test
  @DisplayName("A-3 does not hold with a seal that its maker did not sign")
  void does_not_hold_with_a_seal_that_its_maker_did_not_sign() {
    var office = office(Sm2Encoding.GM_SEAL);
    byte[] seal = ResizedSeal.SMALL.of(office).toArray();
    seal[seal.length - 1] ^= 1;

    assertThatThrownBy(() -> office.sealedWithSeal(Octets.of(seal)))
        .hasMessageContaining("signature-wrong");
  }

  private static Octets small(Sm2Encoding sm2) {
    var office = office(sm2);
    return office.sealedWithSeal(ResizedSeal.SMALL.of(office));
  }
}
