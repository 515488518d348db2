package org.onecert.application.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.answer;
import static org.onecert.domain.Samples.NOW;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.World;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;

@DisplayName("A-1: importing the business registry")
class ImportRegistryTest {

  private final World world = new World();
  private final ImportRegistryService service =
      new ImportRegistryService(
          world.shelves.registry, world.shelves.trail(), world.shelves.transactions, world.clock);

  @Test
  void puts_each_entry_in_the_place_of_the_one_before() {
    answer(service.load(List.of(entry("国有企业")), Applicant.ADDRESS));
    answer(service.load(List.of(entry("有限责任公司")), Applicant.ADDRESS));

    assertThat(answer(world.shelves.registry.find(Samples.USCC))).contains(entry("有限责任公司"));
    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            new AuditEntry(
                NOW,
                Act.IMPORT_REGISTRY,
                Optional.empty(),
                Optional.empty(),
                Applicant.ADDRESS,
                Particulars.of(Change.to(Trait.REGISTRY_ENTRIES, "1"))));
  }

  @Test
  @DisplayName("P-2: keeps entries and note together or neither")
  void keeps_entries_and_note_together_or_neither() {
    world.shelves.taps.breakAfter(0, "AuditTrail.append");

    assertThatThrownBy(() -> answer(service.load(List.of(entry("国有企业")), Applicant.ADDRESS)))
        .isInstanceOf(Broken.class);
    assertThat(answer(world.shelves.registry.find(Samples.USCC))).isEmpty();
  }

  private static RegistryEntry entry(String economicType) {
    return new RegistryEntry(
        Samples.USCC,
        Samples.line("上海市松江区建筑建材业管理中心"),
        Samples.line(economicType),
        Samples.line("上海市松江区"),
        Samples.representative());
  }
}
