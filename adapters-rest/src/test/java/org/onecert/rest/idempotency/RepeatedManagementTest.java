package org.onecert.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.activation.ActivateDeputy;
import org.onecert.application.management.AddDeputy;
import org.onecert.application.management.DeregisterDeputy;
import org.onecert.application.management.EditCertificate;
import org.onecert.application.management.EnableDeputy;
import org.onecert.application.update.UpdateCertificate;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName(
    "S-5 repeating an act whose answer was lost gives the same answer and no second effect")
class RepeatedManagementTest {

  private static final String DEPUTY = Api.CERTIFICATES + "/" + Certificates.DEPUTY.value();
  private static final Map<String, Object> HOLDER =
      Map.of("nickname", "副证书", "holder", "李四", "mobile", "13999999999", "mobileCode", "330743");
  private static final Map<String, Object> PROOF =
      Map.of("challenge", "opaque", "certificate", "AQID", "signature", "BAUG");

  private final Stage stage;
  private final Script script;

  RepeatedManagementTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  private static org.onecert.fixtures.client.Api keyed(org.onecert.fixtures.client.Api caller) {
    return caller.with("Idempotency-Key", "k1");
  }

  private void isTheSame(Reply second, Reply first, Class<?> useCase) {
    assertThat(second.status()).isEqualTo(first.status());
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Content-Type"))
        .isEqualTo(first.headers().firstValue("Content-Type"));
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(script.asked(useCase)).hasSize(1);
  }

  @Test
  void of_deregistering_which_answers_nothing() {
    script.accepts(DeregisterDeputy.class, Certificates.deputyWith(Certificates.deregistered()));
    var main = keyed(stage.admitted());
    Reply first = main.post(DEPUTY + "/deregistration").expect(204);

    Reply second = main.post(DEPUTY + "/deregistration").expect(204);

    assertThat(second.body()).isEmpty();
    isTheSame(second, first, DeregisterDeputy.class);
  }

  @Test
  void of_deregistering_whatever_has_happened_since() {
    script.accepts(DeregisterDeputy.class, Certificates.deputyWith(Certificates.deregistered()));
    var main = keyed(stage.admitted());
    main.post(DEPUTY + "/deregistration").expect(204);
    script.refuses(DeregisterDeputy.class, ManagementRefusal.CERTIFICATE_DEREGISTERED_ALREADY);

    main.post(DEPUTY + "/deregistration").expect(204);
  }

  @Test
  void of_enabling_which_answers_nothing() {
    script.accepts(EnableDeputy.class, Certificates.deputyWith(Access.NORMAL));
    var main = keyed(stage.admitted());
    Reply first = main.post(DEPUTY + "/enablement", PROOF).expect(204);

    isTheSame(main.post(DEPUTY + "/enablement", PROOF), first, EnableDeputy.class);
  }

  @Test
  void of_editing_which_answers_nothing() {
    script.accepts(EditCertificate.class, Certificates.deputyWith(Access.NORMAL));
    var main = keyed(stage.admitted());
    Reply first = main.patch(DEPUTY, HOLDER).expect(204);

    isTheSame(main.patch(DEPUTY, HOLDER), first, EditCertificate.class);
  }

  @Test
  void of_adding_with_its_address() {
    script.accepts(AddDeputy.class, Certificates.deputy());
    Map<String, Object> order = new HashMap<>(HOLDER);
    order.putAll(PROOF);
    var main = keyed(stage.admitted());
    Reply first = main.post(Api.CERTIFICATES, order).expect(201);

    isTheSame(main.post(Api.CERTIFICATES, order), first, AddDeputy.class);
  }

  @Test
  void of_activating_with_the_same_token() {
    script.accepts(
        ActivateDeputy.class, new LogInResult.Admitted(Stage.deputySession(), Optional.empty()));
    var newcomer = keyed(stage.activating());
    Reply first = newcomer.post(Api.DEPUTY_ACTIVATION, HOLDER).expect(201);

    isTheSame(newcomer.post(Api.DEPUTY_ACTIVATION, HOLDER), first, ActivateDeputy.class);
  }

  @Test
  void of_updating_with_the_same_token() {
    script.accepts(
        UpdateCertificate.class,
        new LogInResult.Admitted(Stage.admittedSession(), Optional.empty()));
    var renewed = keyed(stage.updating());
    Reply first = renewed.post(Api.CERTIFICATE_UPDATE).expect(200);

    isTheSame(renewed.post(Api.CERTIFICATE_UPDATE), first, UpdateCertificate.class);
  }

  @Test
  void is_another_request_if_it_is_about_another_certificate() {
    script.accepts(DeregisterDeputy.class, Certificates.deputyWith(Certificates.deregistered()));
    var main = keyed(stage.admitted());
    main.post(DEPUTY + "/deregistration").expect(204);
    String other = Api.CERTIFICATES + "/" + Certificates.MAIN.value();

    Reply reply = main.post(other + "/deregistration").expect(422);

    assertThat(reply.code()).isEqualTo("idempotency-key-reused");
    assertThat(script.asked(DeregisterDeputy.class)).hasSize(1);
  }
}
