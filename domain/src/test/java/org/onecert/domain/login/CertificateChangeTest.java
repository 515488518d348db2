package org.onecert.domain.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.certificate.Validity;
import org.onecert.domain.history.Trait;

/// Figure 7: old and new, side by side.
class CertificateChangeTest {

  private static final List<Trait> FIGURE_7 =
      List.of(
          Trait.ENTERPRISE_NAME,
          Trait.USCC,
          Trait.UNIQUE_ID,
          Trait.SERIAL_NUMBER,
          Trait.VALID_UNTIL);

  private static final CertificateFacts RECORDED = Samples.facts("109", "recorded");

  /// Every combination; with the credit code the unique id changes, which carries it.
  static Stream<Set<Trait>> combinations() {
    return IntStream.range(0, 1 << FIGURE_7.size())
        .mapToObj(CertificateChangeTest::chosen)
        .filter(traits -> traits.contains(Trait.UNIQUE_ID) || !traits.contains(Trait.USCC));
  }

  private static Set<Trait> chosen(int bits) {
    List<Trait> traits = new ArrayList<>();
    for (int i = 0; i < FIGURE_7.size(); i++) {
      if ((bits >> i & 1) == 1) {
        traits.add(FIGURE_7.get(i));
      }
    }
    return traits.isEmpty() ? Set.of() : EnumSet.copyOf(traits);
  }

  @ParameterizedTest
  @MethodSource("combinations")
  @DisplayName("C-2 the fields that changed are marked, and no others")
  void marks_the_fields_that_changed(Set<Trait> traits) {
    assertThat(new CertificateChange(RECORDED, with(traits)).changed())
        .containsExactlyInAnyOrderElementsOf(traits);
  }

  private static CertificateFacts with(Set<Trait> traits) {
    UnifiedSocialCreditCode uscc =
        traits.contains(Trait.USCC) ? Samples.usccBeginning("91310117") : RECORDED.uscc();
    boolean otherDigits = traits.contains(Trait.UNIQUE_ID) && !traits.contains(Trait.USCC);
    Validity validity = RECORDED.validity();
    return new CertificateFacts(
        traits.contains(Trait.ENTERPRISE_NAME)
            ? Samples.line("上海改名有限公司")
            : RECORDED.enterpriseName(),
        uscc,
        new UniqueId((otherDigits ? "209" : "109") + "@XY" + uscc),
        traits.contains(Trait.SERIAL_NUMBER)
            ? new SerialNumber("5FFDF585BB09C6B113B140C06E4F7039")
            : RECORDED.serialNumber(),
        traits.contains(Trait.VALID_UNTIL)
            ? new Validity(validity.notBefore(), validity.notAfter().plus(Duration.ofDays(365)))
            : validity,
        RECORDED.fingerprint());
  }
}
