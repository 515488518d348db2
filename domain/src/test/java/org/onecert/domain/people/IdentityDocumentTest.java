package org.onecert.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.people.DocumentKind.RESIDENT_ID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.domain.Samples;

class IdentityDocumentTest {

  @ParameterizedTest
  @CsvSource({
    "RESIDENT_ID, 11010219840406970X",
    "RESIDENT_ID, 440308199901101512",
    "RESIDENT_ID, 11010219840406970x",
    "HK_MACAO_TAIWAN_RESIDENCE, 810000199408230021",
    "HK_MACAO_TAIWAN_RESIDENCE, 830000199201300022",
    "FOREIGN_PERMANENT_RESIDENCE, 932682198501010017",
    "FOREIGN_PERMANENT_RESIDENCE, KAZ110090123105",
    "HK_MACAO_PERMIT, H1234567800",
    "HK_MACAO_PERMIT, M12345678",
    "TAIWAN_PERMIT, 12345678",
    "PASSPORT, E12345678"
  })
  void is_accepted_by_the_rule_of_its_kind(DocumentKind kind, String number) {
    assertThat(IdentityDocument.parse(kind, number)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "RESIDENT_ID, 110102198404069701",
    "RESIDENT_ID, 11010219840230970X",
    "RESIDENT_ID, 1101021984040697",
    "HK_MACAO_TAIWAN_RESIDENCE, 11010219840406970X",
    "FOREIGN_PERMANENT_RESIDENCE, 11010219840406970X",
    "HK_MACAO_PERMIT, T12345678",
    "TAIWAN_PERMIT, 1234567",
    "PASSPORT, E1"
  })
  void is_refused_otherwise(DocumentKind kind, String number) {
    assertThat(IdentityDocument.parse(kind, number)).isEmpty();
  }

  @Test
  @DisplayName("P-1: shows the first and the last two characters")
  void shows_itself_masked() {
    IdentityDocument document = new IdentityDocument(RESIDENT_ID, "11010219840406970X");

    assertThat(document.masked()).isEqualTo("1***************0X");
    assertThat(document.toString()).doesNotContain("19840406");
    assertThat(Samples.representative().toString()).doesNotContain("三").doesNotContain("1984");
  }
}
