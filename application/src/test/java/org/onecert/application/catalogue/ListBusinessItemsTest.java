package org.onecert.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.answer;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Shelves;
import org.onecert.application.port.InMemoryBusinessItems;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.login.Entrance;

@DisplayName("G-1: the catalogue of business items")
class ListBusinessItemsTest {

  private static final BusinessItem TENDER =
      new BusinessItem(
          new BusinessItemCode("tender"),
          Samples.line("招标"),
          Samples.line("招标备案"),
          Entrance.CONSTRUCTION_SERVICES,
          false);

  @Test
  void is_listed_in_its_order_withdrawn_items_too() {
    var catalogue = new InMemoryBusinessItems(List.of(TENDER, Shelves.PERMIT));

    assertThat(answer(new ListBusinessItemsService(catalogue).list()))
        .containsExactly(TENDER, Shelves.PERMIT);
  }
}
