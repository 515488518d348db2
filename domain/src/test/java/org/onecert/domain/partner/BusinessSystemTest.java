package org.onecert.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.refusal.PartnerRefusal;

@DisplayName("G-4: a business system")
class BusinessSystemTest {

  private static final BusinessItemCode PERMIT = new BusinessItemCode("construction-permit");
  private static final BusinessItemCode SITE = new BusinessItemCode("civilised-site");
  private static final BusinessSystem SYSTEM =
      new BusinessSystem(
          new BusinessSystemId("permits"),
          Samples.line("施工许可系统"),
          Set.of(Scope.PERMISSIONS, Scope.INTROSPECTION),
          Set.of(PERMIT),
          false,
          true);

  @Test
  void may_ask_what_it_was_registered_for() {
    assertThat(SYSTEM.within(Scope.PERMISSIONS)).isEqualTo(Outcome.accepted(SYSTEM));
    assertThat(SYSTEM.within(Scope.CERTIFICATES))
        .isEqualTo(Outcome.refused(PartnerRefusal.BEYOND_SCOPE));
    assertThat(SYSTEM.serves(PERMIT)).isTrue();
    assertThat(SYSTEM.serves(SITE)).isFalse();
  }

  @Test
  void may_ask_for_every_item_only_if_that_is_said() {
    var portal =
        new BusinessSystem(
            new BusinessSystemId("portal"), Samples.line("门户"), Set.of(), Set.of(), true, true);

    var idle =
        new BusinessSystem(
            new BusinessSystemId("idle"), Samples.line("无"), Set.of(), Set.of(), false, true);

    assertThat(portal.serves(SITE)).isTrue();
    assertThat(idle.serves(SITE)).isFalse();
    assertThat(portal.inOneLine()).isEqualTo("portal 门户, scopes: , items: all, admitted");
  }

  @Test
  @DisplayName("P-2: is told to the trail in one line")
  void is_told_in_one_line() {
    assertThat(SYSTEM.inOneLine())
        .isEqualTo(
            "permits 施工许可系统, scopes: introspection permissions, items: construction-permit,"
                + " admitted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Permits", "a b", "1st", "a--b", "a:b"})
  void has_a_plain_name(String text) {
    assertThat(BusinessSystemId.parse(text)).isEmpty();
    assertThatThrownBy(() -> new BusinessSystemId(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void proves_itself_by_either_of_two_secrets() {
    Octets first = hash(1);
    Octets second = hash(2);
    Octets third = hash(3);

    var two = ClientSecrets.NONE.with(first).with(second);
    assertThat(two.include(first)).isTrue();
    assertThat(two.include(second)).isTrue();
    assertThat(two.with(third).hashes()).containsExactly(third, second);
    assertThat(two.newest().hashes()).containsExactly(second);
    assertThat(ClientSecrets.NONE.include(first)).isFalse();
    assertThat(two).hasToString("2 client secrets");
    assertThatThrownBy(() -> new ClientSecrets(List.of(first, second, third)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Octets hash(int octet) {
    return Octets.of(new byte[] {(byte) octet}).sha256();
  }
}
