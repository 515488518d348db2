package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.FormKind;
import org.onecert.domain.signing.SealPicture;
import org.onecert.domain.signing.Signatory;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.seal.RoundSeal;

@DisplayName("S-2 What shows of the signatures on the page")
class AppearanceTest {

  private static final SigningOffice OFFICE = new SigningOffice(Algorithm.P256);
  private static Octets signed = Octets.of(new byte[0]);

  /// Leaves the form for eyes, too.
  @BeforeAll
  static void sign() throws IOException {
    signed = OFFICE.signed();
    Files.createDirectories(Path.of("target/forms"));
    Files.write(Path.of("target/forms/signed.pdf"), signed.toArray());
  }

  @Test
  void is_the_seal_in_its_true_size_in_the_middle_of_its_place() {
    var seal = place(signed, Signatory.ENTERPRISE).inked(RenderedPlace::isRed).orElseThrow();
    float diameter = Millimetres.inPoints(RoundSeal.DIAMETER_MILLIMETRES);
    assertThat(seal.width()).isBetween(diameter - 2, diameter + 2);
    assertThat(seal.height()).isBetween(diameter - 2, diameter + 2);
    assertThat(seal.offCentre()).isLessThan(2);
  }

  @Test
  void is_the_ground_of_the_page_behind_a_transparent_seal() {
    assertThat(place(signed, Signatory.ENTERPRISE).shareOf(RenderedPlace::isWhite))
        .isGreaterThan(0.8);
  }

  @Test
  void is_the_name_of_the_legal_representative_in_the_other_place() {
    var name =
        place(signed, Signatory.LEGAL_REPRESENTATIVE).inked(RenderedPlace::isDark).orElseThrow();
    assertThat(name.width()).isBetween(60f, 90f);
    assertThat(name.offCentre()).isLessThan(3);
  }

  @Test
  void is_nothing_before_anybody_has_signed() {
    var printed = OFFICE.printed();
    assertThat(place(printed, Signatory.ENTERPRISE).shareOf(RenderedPlace::isWhite)).isOne();
    assertThat(place(printed, Signatory.LEGAL_REPRESENTATIVE).shareOf(RenderedPlace::isWhite))
        .isOne();
  }

  @Test
  void is_a_larger_seal_made_smaller_in_its_own_shape() {
    var large = new SealPicture(SigningOffice.picture().image(), 90, 45);
    var seal =
        place(OFFICE.sealedWith(Optional.of(large)), Signatory.ENTERPRISE)
            .inked(RenderedPlace::isRed)
            .orElseThrow();
    assertThat(seal.width() / seal.height()).isBetween(1.9f, 2.1f);
  }

  @Test
  void is_the_name_of_the_enterprise_where_there_is_no_picture() {
    var sealed = OFFICE.sealedWith(Optional.empty());
    assertThat(place(sealed, Signatory.ENTERPRISE).inked(RenderedPlace::isDark)).isPresent();
  }

  @Test
  void is_drawn_where_no_temporary_file_can_be_written(@TempDir Path folder) throws IOException {
    var picture = Optional.of(SigningOffice.picture());
    Path gone = Files.createDirectory(folder.resolve("gone"));
    ImageIO.setUseCache(true);
    ImageIO.setCacheDirectory(gone.toFile());
    Files.delete(gone);

    Octets sealed = OFFICE.sealedWith(picture);

    ImageIO.setCacheDirectory(null);
    assertThat(place(sealed, Signatory.ENTERPRISE).inked(RenderedPlace::isRed)).isPresent();
  }

  private static RenderedPlace place(Octets document, Signatory signatory) {
    return RenderedPlace.on(document, place(signatory).fieldArea());
  }

  private static SignaturePlace place(Signatory signatory) {
    return SignaturePlace.among(FormKind.MAIN_ACTIVATION.signatories()).stream()
        .filter(place -> place.field().equals(SignaturePlace.field(signatory)))
        .findFirst()
        .orElseThrow();
  }
}
