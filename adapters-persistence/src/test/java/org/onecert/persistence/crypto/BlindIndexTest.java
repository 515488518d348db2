package org.onecert.persistence.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.people.DocumentKind;
import org.onecert.domain.people.IdentityDocument;

class BlindIndexTest {

  private static final IdentityDocument DOCUMENT =
      new IdentityDocument(DocumentKind.RESIDENT_ID, "11010219840406970X");
  private static final Octets FIRST = Octets.of(new byte[32]);
  private static final Octets SECOND = Octets.of(filled((byte) 1));

  @Test
  void is_the_same_for_the_same_document_and_key() {
    assertThat(index(FIRST)).isEqualTo(index(FIRST)).hasSize(32);
    assertThat(index(FIRST)).isNotEqualTo(index(SECOND));
  }

  @Test
  void tells_documents_apart_by_number_and_kind() {
    BlindIndex index = new BlindIndex(PeopleKeys.of(1, FIRST));
    IdentityDocument passport = new IdentityDocument(DocumentKind.PASSPORT, "12345678");
    IdentityDocument permit = new IdentityDocument(DocumentKind.TAIWAN_PERMIT, "12345678");

    assertThat(index.of(passport)).isNotEqualTo(index.of(permit));
  }

  @Test
  void finds_what_was_written_with_an_older_key() {
    BlindIndex later = new BlindIndex(new PeopleKeys(2, Map.of(1, FIRST, 2, SECOND)));

    assertThat(later.all(DOCUMENT)).contains(index(FIRST)).contains(later.of(DOCUMENT));
  }

  private static byte[] index(Octets key) {
    return new BlindIndex(PeopleKeys.of(1, key)).of(DOCUMENT);
  }

  private static byte[] filled(byte with) {
    byte[] octets = new byte[32];
    Arrays.fill(octets, with);
    return octets;
  }
}
