package org.onecert.rest.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.rest.stage.Certificates.deputyRow;
import static org.onecert.rest.stage.Certificates.deregistered;
import static org.onecert.rest.stage.Certificates.mainRow;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.management.ListCertificates;
import org.onecert.domain.certificate.Access;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class CertificateListTest {

  private final Stage stage;
  private final Script script;

  CertificateListTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.answers(ListCertificates.class, List.of(mainRow(), deputyRow(Access.NORMAL)));
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }

  @Test
  @DisplayName("M-1 a row has what figure 9 shows")
  void shows_every_certificate() {
    Reply reply = stage.admitted().get(Api.CERTIFICATES).expect(200);

    assertThat(reply.json().get("certificates")).hasSize(2);
    assertThat(reply.at("/certificates/1/id")).isEqualTo(Certificates.DEPUTY.value().toString());
    assertThat(reply.at("/certificates/1/uniqueId")).isEqualTo("209@XY1231011742505934X2");
    assertThat(reply.at("/certificates/1/serialNumber"))
        .isEqualTo("416DA854C04A497DAC56F005D748FC90");
    assertThat(reply.at("/certificates/1/holder")).isEqualTo("松江副证书持有人");
    assertThat(reply.at("/certificates/1/nickname")).isEqualTo("松江副证书昵称");
    assertThat(reply.at("/certificates/1/notAfter")).isEqualTo("2027-08-14T02:00:00Z");
    assertThat(reply.at("/certificates/1/items")).isEqualTo("5");
    assertThat(reply.at("/certificates/1/state")).isEqualTo("normal");
    assertThat(reply.at("/certificates/1/type")).isEqualTo("deputy");
    assertThat(reply.at("/certificates/0/type")).isEqualTo("main");
    assertThat(reply.json().has("next")).isFalse();
  }

  @Test
  @DisplayName("P-1 mobiles are masked")
  void masks_mobiles() {
    Reply reply = stage.admitted().get(Api.CERTIFICATES).expect(200);

    assertThat(reply.at("/certificates/0/mobile")).isEqualTo("158****7709");
    assertThat(reply.at("/certificates/1/mobile")).isEqualTo("139****9999");
    assertThat(reply.text()).doesNotContain("15801907709", "13999999999");
  }

  @Test
  @DisplayName(
      "M-1 a main sees deregister, authorise, upgrade and edit on deputies, and edit on itself")
  void offers_a_main_what_it_may_do() {
    JsonNode list = stage.admitted().get(Api.CERTIFICATES).expect(200).json();

    assertThat(texts(list.at("/certificates/0/operations"))).containsExactly("edit");
    assertThat(texts(list.at("/certificates/1/operations")))
        .containsExactly("deregister", "authorise", "upgrade", "edit");
    assertThat(texts(list.get("operations"))).containsExactly("addDeputy", "readOperations");
  }

  @Test
  @DisplayName("M-1 a main sees enable on a deregistered deputy")
  void offers_to_enable_a_deregistered_deputy() {
    script.answers(ListCertificates.class, List.of(deputyRow(deregistered())));

    JsonNode row = stage.admitted().get(Api.CERTIFICATES).expect(200).json().at("/certificates/0");

    assertThat(row.get("state").asText()).isEqualTo("deregistered");
    assertThat(row.get("deregisteredAt").asText())
        .isEqualTo(Certificates.DEREGISTERED_AT.toString());
    assertThat(texts(row.get("operations"))).containsExactly("enable", "edit");
  }

  @Test
  @DisplayName("M-1 a deputy sees all rows and may upgrade itself")
  void offers_a_deputy_to_upgrade_itself() {
    script.answers(ListCertificates.class, List.of(mainRow(), deputyRow(Access.NORMAL)));

    JsonNode list = stage.deputy().get(Api.CERTIFICATES).expect(200).json();

    assertThat(list.get("certificates")).hasSize(2);
    assertThat(list.at("/certificates/0/operations")).isEmpty();
    assertThat(texts(list.at("/certificates/1/operations"))).containsExactly("upgrade");
    assertThat(list.get("operations")).isEmpty();
  }

  @Test
  void asks_for_one_row_more_than_a_page_has() {
    stage.admitted().get(Api.CERTIFICATES).expect(200);
    stage.admitted().get(Api.CERTIFICATES + "?limit=100").expect(200);

    assertThat(script.asked(ListCertificates.class))
        .extracting(question -> question.subList(1, 3))
        .containsExactly(List.of(Optional.empty(), 21), List.of(Optional.empty(), 101));
  }

  @Test
  void goes_on_where_the_page_ended() {
    var caller = stage.admitted();
    Reply first = caller.get(Api.CERTIFICATES + "?limit=1").expect(200);
    script.answers(ListCertificates.class, List.of(deputyRow(Access.NORMAL)));

    Reply second =
        caller.get(Api.CERTIFICATES + "?limit=1&cursor=" + first.at("/next")).expect(200);

    assertThat(first.json().get("certificates")).hasSize(1);
    assertThat(script.asked(ListCertificates.class).getLast().subList(1, 3))
        .isEqualTo(List.of(Optional.of(Certificates.MAIN), 2));
    assertThat(second.at("/certificates/0/type")).isEqualTo("deputy");
    assertThat(second.json().has("next")).isFalse();
  }

  @Test
  void of_an_empty_page_is_empty() {
    script.answers(ListCertificates.class, List.of());

    Reply reply = stage.admitted().get(Api.CERTIFICATES).expect(200);

    assertThat(reply.json().get("certificates")).isEmpty();
    assertThat(reply.json().has("next")).isFalse();
  }

  @Test
  void is_for_those_who_are_logged_in() {
    assertThat(stage.stranger().get(Api.CERTIFICATES).expect(401).code())
        .isEqualTo("not-logged-in");
    assertThat(script.asked(ListCertificates.class)).isEmpty();
  }
}
