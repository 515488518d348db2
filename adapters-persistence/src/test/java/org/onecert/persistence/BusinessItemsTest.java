package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.domain.Line;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.login.Entrance;
import org.onecert.persistence.catalogue.PostgresBusinessItems;
import org.onecert.persistence.session.UnitOfWork;

@DisplayName("G-1: the catalogue")
@ExtendWith(OnPostgres.class)
class BusinessItemsTest {

  private final Postgres postgres;
  private final PostgresBusinessItems items;

  BusinessItemsTest(Postgres postgres) {
    this.postgres = postgres;
    this.items = new PostgresBusinessItems(new UnitOfWork(postgres.sessions()));
  }

  @AfterEach
  void forget() throws SQLException {
    try (var owner = postgres.database().connectAsOwner();
        var statement = owner.createStatement()) {
      statement.execute("delete from business_item where code like 'test-%'");
    }
  }

  @Test
  void has_the_41_items_of_figure_10_in_its_order() {
    assertThat(all())
        .hasSize(41)
        .allSatisfy(item -> assertThat(item.offered()).isTrue())
        .extracting(item -> item.name().value())
        .startsWith("项目信息报送", "施工许可")
        .endsWith("电子文件上传数字签名");
  }

  @Test
  void offers_what_it_has_and_what_is_not_withdrawn() {
    put(item("test-withdrawn", "撤回", false));

    assertThat(offered("construction-permit")).isTrue();
    assertThat(offered("test-withdrawn")).isFalse();
    assertThat(offered("no-such-item")).isFalse();
  }

  @Test
  void keeps_new_items_at_the_end_and_altered_ones_in_their_place() {
    put(item("test-one", "一", true));
    put(item("test-two", "二", true));
    put(item("test-one", "壹", false));

    assertThat(all().subList(41, 43))
        .containsExactly(item("test-one", "壹", false), item("test-two", "二", true));
  }

  @Test
  void is_claimed_item_by_item() {
    put(item("test-one", "一", true));

    assertThat(claimed("test-one")).contains(item("test-one", "一", true));
    assertThat(claimed("no-such-item")).isEmpty();
  }

  @Test
  @DisplayName("P-2: of many who add the same item at once, each finds what the one before left")
  void is_claimed_before_there_is_such_an_item() {
    PostgresPorts ports = new PostgresPorts(postgres);
    List<Optional<BusinessItem>> found = Collections.synchronizedList(new ArrayList<>());

    ports.runAtOnce(16, () -> ports.transactions().inTransaction(() -> addsIfNew(found)));

    assertThat(found).hasSize(16).filteredOn(Optional::isEmpty).hasSize(1);
  }

  private Uni<Void> addsIfNew(List<Optional<BusinessItem>> found) {
    BusinessItem item = item("test-one", "一", true);
    return items.claim(item.code()).invoke(found::add).chain(() -> items.put(item));
  }

  private List<BusinessItem> all() {
    return postgres.run(items::all);
  }

  private void put(BusinessItem item) {
    postgres.run(() -> items.put(item));
  }

  private Optional<BusinessItem> claimed(String code) {
    PostgresPorts ports = new PostgresPorts(postgres);
    return ports.run(
        () -> ports.transactions().inTransaction(() -> items.claim(new BusinessItemCode(code))));
  }

  private boolean offered(String code) {
    return postgres.run(() -> items.isOffered(new BusinessItemCode(code)));
  }

  private static BusinessItem item(String code, String name, boolean offered) {
    return new BusinessItem(
        new BusinessItemCode(code),
        new Line(name),
        new Line("说明"),
        Entrance.CONSTRUCTION_SERVICES,
        offered);
  }
}
