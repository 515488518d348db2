package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.persistence.catalogue.PostgresBusinessItems;
import org.onecert.persistence.session.UnitOfWork;

@ExtendWith(OnPostgres.class)
class BusinessItemsTest {

  private final Postgres postgres;
  private final PostgresBusinessItems items;

  BusinessItemsTest(Postgres postgres) {
    this.postgres = postgres;
    this.items = new PostgresBusinessItems(new UnitOfWork(postgres.sessions()));
  }

  @Test
  void are_the_41_of_figure_10_in_its_order() {
    assertThat(postgres.run(items::offered))
        .hasSize(41)
        .extracting(BusinessItem::name)
        .startsWith("项目信息报送", "施工许可")
        .endsWith("电子文件上传数字签名");
  }

  @Test
  void are_offered_if_the_catalogue_has_them() {
    assertThat(offered("construction-permit")).isTrue();
    assertThat(offered("no-such-item")).isFalse();
  }

  private boolean offered(String code) {
    return postgres.run(() -> items.isOffered(new BusinessItemCode(code)));
  }
}
