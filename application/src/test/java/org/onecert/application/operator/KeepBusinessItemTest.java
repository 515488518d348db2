package org.onecert.application.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.domain.Samples.NOW;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Office;
import org.onecert.application.Shelves;
import org.onecert.application.World;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Visit;

@DisplayName("G-1: an operator who keeps the catalogue")
class KeepBusinessItemTest {

  private static final BusinessItem BRIDGES =
      new BusinessItem(
          new BusinessItemCode("bridges"),
          Samples.line("桥梁"),
          Samples.line("桥梁检测"),
          Entrance.CONSTRUCTION_SERVICES,
          true);

  private final Office office = new Office();
  private final World world = office.world;
  private final KeepBusinessItemService service =
      new KeepBusinessItemService(
          world.shelves.items, world.shelves.trail(), world.shelves.transactions, world.clock);

  @Test
  @DisplayName("A-5: adds an item that every main may do at once, and no deputy")
  void adds_an_item_that_every_main_may_do_at_once_and_no_deputy() {
    keep(BRIDGES);

    assertThat(answer(world.shelves.items.all())).containsExactly(Shelves.PERMIT, BRIDGES);
    assertThat(mayDo(office.main, BRIDGES)).isTrue();
    assertThat(mayDo(office.deputy, BRIDGES)).isFalse();
  }

  @Test
  void withdraws_an_item_that_nobody_may_do_then_until_it_is_offered_again() {
    keep(withdrawn(Shelves.PERMIT));
    assertThat(mayDo(office.main, Shelves.PERMIT)).isFalse();
    assertThat(mayDo(office.deputy, Shelves.PERMIT)).isFalse();

    keep(Shelves.PERMIT);
    assertThat(mayDo(office.main, Shelves.PERMIT)).isTrue();
    assertThat(mayDo(office.deputy, Shelves.PERMIT)).isTrue();
  }

  @Test
  @DisplayName("P-2: is noted with what the item was before")
  void is_noted_with_what_the_item_was_before() {
    keep(BRIDGES);
    assertThat(lastChange()).isEqualTo(Change.to(Trait.BUSINESS_ITEM, BRIDGES.inOneLine()));

    keep(withdrawn(BRIDGES));
    assertThat(lastChange())
        .isEqualTo(
            Change.between(
                Trait.BUSINESS_ITEM,
                "bridges 桥梁 (桥梁检测), CONSTRUCTION_SERVICES, offered",
                "bridges 桥梁 (桥梁检测), CONSTRUCTION_SERVICES, withdrawn"));
  }

  @Test
  void changes_and_notes_nothing_by_repeating_it() {
    keep(BRIDGES);
    List<AuditEntry> entries = world.shelves.audit.entries();

    keep(BRIDGES);
    assertThat(world.shelves.audit.entries()).isEqualTo(entries);
  }

  @Test
  @DisplayName("P-2: keeps item and note together or neither")
  void keeps_item_and_note_together_or_neither() {
    world.shelves.taps.breakAfter(0, "AuditTrail.append");

    assertThatThrownBy(() -> keep(BRIDGES)).isInstanceOf(Broken.class);
    assertThat(answer(world.shelves.items.all())).containsExactly(Shelves.PERMIT);
  }

  private void keep(BusinessItem item) {
    answer(service.keep(item, Applicant.ADDRESS));
  }

  private static BusinessItem withdrawn(BusinessItem item) {
    return new BusinessItem(item.code(), item.name(), item.description(), item.entrance(), false);
  }

  private boolean mayDo(Applicant who, BusinessItem item) {
    var visit = new Visit(item.entrance(), Optional.of(item.code()));
    var result = accepted(world.logIn().logIn(who.answers(visit)));
    return result instanceof LogInResult.Admitted(_, var answer)
        && answer.filter(ItemAnswer::permitted).isPresent();
  }

  private Change lastChange() {
    AuditEntry entry = world.shelves.lastEntry();
    Change change = entry.particulars().changes().getFirst();
    assertThat(entry)
        .isEqualTo(
            new AuditEntry(
                NOW,
                Act.KEEP_BUSINESS_ITEM,
                Optional.empty(),
                Optional.empty(),
                Applicant.ADDRESS,
                Particulars.of(change)));
    return change;
  }
}
