package org.onecert.rest.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.application.operator.KeepBusinessItem;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.login.Entrance;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("G-1: the catalogue, kept by operators")
class CatalogueTest {

  private final Stage stage;
  private final Script script;

  CatalogueTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.does(KeepBusinessItem.class, Uni.createFrom().voidItem());
  }

  @Test
  void is_read_whole() {
    Reply reply = stage.operator().get(Api.CATALOGUE).expect(200);

    assertThat(reply.json().get("items")).hasSize(2);
    assertThat(reply.at("/items/0/code")).isEqualTo("construction-permit");
    assertThat(reply.json().at("/items/1/offered").asBoolean(true)).isFalse();
  }

  @Test
  void shows_everybody_what_is_offered() {
    Reply reply = stage.stranger().get(Api.BUSINESS_ITEMS).expect(200);

    assertThat(reply.json().get("items")).hasSize(1);
  }

  @Test
  void takes_an_item() {
    Reply reply = keeps("bridges", entry()).expect(200);

    assertThat(reply.at("/code")).isEqualTo("bridges");
    assertThat(reply.json().get("offered").asBoolean()).isTrue();
    assertThat(script.asked(KeepBusinessItem.class))
        .containsExactly(List.of(bridges(true), new ClientAddress("127.0.0.1")));
  }

  @Test
  void withdraws_an_item() {
    Map<String, Object> entry = entry();
    entry.put("offered", false);
    keeps("bridges", entry).expect(200);

    assertThat(script.asked(KeepBusinessItem.class).getFirst().getFirst())
        .isEqualTo(bridges(false));
  }

  @ParameterizedTest
  @CsvSource({"name, ''", "description, ' '", "entrance, backDoor"})
  void takes_no_item_that_lacks_something(String field, String wrong) {
    Map<String, Object> entry = entry();
    entry.put(field, wrong);

    assertThat(keeps("bridges", entry).expect(400).at("/errors/0/field")).isEqualTo(field);
    entry.remove(field);
    assertThat(keeps("bridges", entry).expect(400).at("/errors/0/field")).isEqualTo(field);
    assertThat(script.asked(KeepBusinessItem.class)).isEmpty();
  }

  @Test
  void takes_no_item_that_leaves_open_whether_it_is_offered() {
    Map<String, Object> entry = entry();
    entry.remove("offered");

    assertThat(keeps("bridges", entry).expect(400).at("/errors/0/field")).isEqualTo("offered");
  }

  @ParameterizedTest
  @CsvSource({"Bridges", "bridges-", "a_b", "%E6%A1%A5"})
  void takes_no_code_that_is_none(String code) {
    assertThat(keeps(code, entry()).expect(400).at("/errors/0/field")).isEqualTo("code");
  }

  @Test
  void is_for_operators() {
    assertThat(stage.stranger().get(Api.CATALOGUE).expect(401).code())
        .isEqualTo("operator-unknown");
    assertThat(stage.stranger().put(Api.CATALOGUE + "/bridges", entry()).expect(401).code())
        .isEqualTo("operator-unknown");
    assertThat(script.asked(KeepBusinessItem.class)).isEmpty();
  }

  private Reply keeps(String code, Map<String, Object> entry) {
    return stage.operator().put(Api.CATALOGUE + "/" + code, entry);
  }

  private static Map<String, Object> entry() {
    return new HashMap<>(
        Map.of(
            "name", "桥梁",
            "description", "桥梁检测",
            "entrance", "constructionServices",
            "offered", true));
  }

  private static BusinessItem bridges(boolean offered) {
    return new BusinessItem(
        new BusinessItemCode("bridges"),
        Samples.line("桥梁"),
        Samples.line("桥梁检测"),
        Entrance.CONSTRUCTION_SERVICES,
        offered);
  }
}
