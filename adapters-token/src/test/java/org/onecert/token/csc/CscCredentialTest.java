package org.onecert.token.csc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.onecert.fixtures.csc.Quirk;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.token.Waiting;
import org.onecert.token.personal.People;

@DisplayName("A-3 A credential of a signing service")
class CscCredentialTest {

  @Test
  void is_found_by_the_number_of_the_identity_document() {
    try (RemoteSite site = RemoteSite.empty()) {
      assertThat(Waiting.result(site.signing().find(People.ZHANG))).isEmpty();
      String id = site.enrols(Algorithm.P256, Quirk.NONE);

      var found = Waiting.result(site.signing().find(People.ZHANG)).orElseThrow();

      assertThat(found.id()).isEqualTo(id);
      assertThat(found.chain()).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"NONE", "CHALLENGE", "PLAIN_RSA"})
  void that_cannot_be_used_counts_as_none(Quirk quirk) {
    try (RemoteSite site = RemoteSite.with(Algorithm.P256, quirk)) {
      assertThat(Waiting.result(site.signing().find(People.ZHANG))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"P384", "SM2", "RSA_1024"})
  void of_a_key_that_signs_other_hashes_counts_as_none(Algorithm algorithm) {
    try (RemoteSite site = RemoteSite.with(algorithm, Quirk.NONE)) {
      assertThat(Waiting.result(site.signing().find(People.ZHANG))).isEmpty();
    }
  }

  @Test
  void is_chosen_among_others_that_cannot_be_used() {
    try (RemoteSite site = RemoteSite.with(Algorithm.P256, Quirk.EXPIRED)) {
      String good = site.enrols(Algorithm.RSA, Quirk.NONE);
      site.enrols(Algorithm.SM2, Quirk.NONE);

      assertThat(site.credential().id()).isEqualTo(good);
    }
  }
}
