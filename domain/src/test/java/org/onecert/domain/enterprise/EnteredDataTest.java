package org.onecert.domain.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.line;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.EnterpriseDataMissing;

@DisplayName("A-1: what a user entered of his enterprise")
class EnteredDataTest {

  private static final EnteredData NOTHING =
      new EnteredData(Optional.empty(), Optional.empty(), Optional.empty());
  private static final EnteredData ALL =
      new EnteredData(
          Optional.of(line("事业单位")),
          Optional.of(line("江苏省苏州市")),
          Optional.of(Samples.representative()));
  private static final Optional<RegistryEntry> LOCAL =
      Optional.of(
          new RegistryEntry(
              Samples.USCC,
              line("上海市松江区建筑建材业管理中心"),
              line("国有企业"),
              line("上海市松江区"),
              Samples.representative()));

  @Test
  void is_not_needed_for_a_local_enterprise() {
    assertThat(NOTHING.settle(LOCAL)).isEqualTo(Outcome.accepted(Samples.profile()));
  }

  @Test
  void is_refused_for_a_local_enterprise_even_a_single_field() {
    var one = new EnteredData(Optional.of(line("国有企业")), Optional.empty(), Optional.empty());

    assertThat(ALL.settle(LOCAL))
        .isEqualTo(Outcome.refused(ActivationRefusal.REGISTRY_DATA_NOT_EDITABLE));
    assertThat(one.settle(LOCAL))
        .isEqualTo(Outcome.refused(ActivationRefusal.REGISTRY_DATA_NOT_EDITABLE));
  }

  @Test
  void counts_for_any_other_enterprise() {
    assertThat(ALL.settle(Optional.empty()))
        .isEqualTo(
            Outcome.accepted(
                new EnterpriseProfile(
                    false, line("事业单位"), line("江苏省苏州市"), Samples.representative())));
  }

  @Test
  void must_be_whole_then() {
    var partly =
        new EnteredData(
            Optional.of(line("事业单位")), Optional.empty(), Optional.of(Samples.representative()));

    assertThat(partly.settle(Optional.empty()))
        .isEqualTo(Outcome.refused(new EnterpriseDataMissing(List.of("address"))));
    assertThat(NOTHING.settle(Optional.empty()))
        .isEqualTo(
            Outcome.refused(
                new EnterpriseDataMissing(
                    List.of("economicType", "address", "legalRepresentative"))));
  }
}
