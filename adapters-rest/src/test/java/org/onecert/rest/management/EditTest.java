package org.onecert.rest.management;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.application.management.EditCertificate;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.enterprise.Edit;
import org.onecert.domain.people.Mobile;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("M-5 nickname, holder and mobile are edited")
class EditTest {

  private static final String PATH = Api.CERTIFICATES + "/" + Certificates.DEPUTY.value();

  private final Stage stage;
  private final Script script;

  EditTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.accepts(EditCertificate.class, Certificates.deputyWith(Access.NORMAL));
  }

  private Reply edits(Map<String, Object> changes) {
    return stage.admitted().patch(PATH, changes);
  }

  private Edit asked() {
    return (Edit) script.asked(EditCertificate.class).getFirst().get(2);
  }

  @Test
  void all_at_once() {
    Reply reply =
        edits(
                Map.of(
                    "nickname", " 松江副证书 ",
                    "holder", "李四",
                    "mobile", "13999999999",
                    "mobileCode", "330743"))
            .expect(204);

    assertThat(reply.body()).isEmpty();
    var asked = script.asked(EditCertificate.class).getFirst();
    assertThat(asked.get(1)).isEqualTo(Certificates.DEPUTY);
    assertThat(asked.get(2))
        .isEqualTo(
            new Edit(
                Optional.of(Samples.line("松江副证书")),
                Optional.of(Samples.line("李四")),
                Optional.of(new Mobile("13999999999"))));
    assertThat(asked.get(3)).isEqualTo(Optional.of("330743"));
  }

  @Test
  void what_is_absent_stays() {
    edits(Map.of("holder", "李四")).expect(204);

    assertThat(asked())
        .isEqualTo(new Edit(Optional.empty(), Optional.of(Samples.line("李四")), Optional.empty()));
    assertThat(script.asked(EditCertificate.class).getFirst().get(3)).isEqualTo(Optional.empty());
  }

  @Test
  void a_mobile_without_its_code_is_for_the_use_case_to_judge() {
    edits(Map.of("mobile", "13999999999")).expect(204);

    assertThat(asked().mobile()).contains(new Mobile("13999999999"));
  }

  @Test
  void a_code_without_its_mobile_proves_nothing() {
    Reply reply = edits(Map.of("mobileCode", "330743")).expect(400);

    assertThat(reply.at("/errors/0/field")).isEqualTo("mobile");
    assertThat(reply.at("/errors/0/code")).isEqualTo("missing");
    assertThat(script.asked(EditCertificate.class)).isEmpty();
  }

  @Test
  void nothing_changes_nothing() {
    edits(Map.of()).expect(204);

    assertThat(asked()).isEqualTo(new Edit(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "nickname, ' ', not-a-line-of-text",
    "holder, '', not-a-line-of-text",
    "mobile, 12345678901, not-a-mobile",
    "mobile, '', not-a-mobile",
    "mobileCode, １２３４５６, not-a-code",
    "mobileCode, '', not-a-code"
  })
  @DisplayName("P-1 no answer repeats a personal value")
  void a_field_that_is_wrong_is_named(String field, String value, String code) {
    Map<String, Object> changes = new HashMap<>(Map.of("mobile", "13999999999"));
    changes.put(field, value);

    Reply reply = edits(changes).expect(400);

    assertThat(reply.at("/errors/0/field")).isEqualTo(field);
    assertThat(reply.at("/errors/0/code")).isEqualTo(code);
    assertThat(reply.text()).doesNotContain("12345678901", "１２３４５６");
    assertThat(script.asked(EditCertificate.class)).isEmpty();
  }

  @Test
  void what_the_certificate_says_cannot_be_edited() {
    for (String field : List.of("uniqueId", "serialNumber", "enterpriseName", "items", "state")) {
      Reply reply = edits(Map.of(field, "1")).expect(400);

      assertThat(reply.at("/errors/0/field")).isEqualTo(field);
      assertThat(reply.at("/errors/0/code")).isEqualTo("unknown");
    }
    assertThat(script.asked(EditCertificate.class)).isEmpty();
  }

  @Test
  void of_a_certificate_that_cannot_be_is_told_that_there_is_none() {
    Reply reply = stage.admitted().patch(Api.CERTIFICATES + "/nonsense", Map.of()).expect(404);

    assertThat(reply.code()).isEqualTo("certificate-unknown");
  }
}
