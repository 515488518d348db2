package org.onecert.rest.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.application.activation.ActivateDeputy;
import org.onecert.application.activation.ShowActivation;
import org.onecert.application.activation.ShowDeputyActivation;
import org.onecert.application.history.ReadOperations;
import org.onecert.application.management.AddDeputy;
import org.onecert.application.management.DeregisterDeputy;
import org.onecert.application.management.EditCertificate;
import org.onecert.application.management.EnableDeputy;
import org.onecert.application.management.ListCertificates;
import org.onecert.application.signing.ReadForm;
import org.onecert.application.update.ShowUpdate;
import org.onecert.application.update.UpdateCertificate;
import org.onecert.domain.login.Session;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("L-6 a session is good for what it was opened for and for nothing else")
class SessionKindTest {

  private static final String ONE =
      org.onecert.rest.Api.CERTIFICATES + "/" + Certificates.DEPUTY.value();

  private final Stage stage;
  private final Script script;

  SessionKindTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  /// A request, and the use case that it must not reach.
  record Attempt(String method, String path, Class<?> useCase) {

    Reply by(Api caller) {
      return switch (method) {
        case "GET" -> caller.get(path);
        case "PATCH" -> caller.patch(path, Map.of());
        default -> caller.post(path, Map.of());
      };
    }
  }

  static Stream<Attempt> work() {
    return Stream.of(
        new Attempt("GET", org.onecert.rest.Api.CERTIFICATES, ListCertificates.class),
        new Attempt("POST", org.onecert.rest.Api.CERTIFICATES, AddDeputy.class),
        new Attempt("POST", ONE + "/deregistration", DeregisterDeputy.class),
        new Attempt("POST", ONE + "/enablement", EnableDeputy.class),
        new Attempt("PATCH", ONE, EditCertificate.class),
        new Attempt("GET", org.onecert.rest.Api.OPERATIONS, ReadOperations.class),
        new Attempt(
            "GET", org.onecert.rest.Api.FORMS + "/" + Certificates.DEPUTY.value(), ReadForm.class));
  }

  static Stream<Attempt> activating() {
    return Stream.of(
        new Attempt("GET", org.onecert.rest.Api.ACTIVATION, ShowActivation.class),
        new Attempt("GET", org.onecert.rest.Api.DEPUTY_ACTIVATION, ShowDeputyActivation.class),
        new Attempt("POST", org.onecert.rest.Api.DEPUTY_ACTIVATION, ActivateDeputy.class));
  }

  static Stream<Attempt> updating() {
    return Stream.of(
        new Attempt("GET", org.onecert.rest.Api.CERTIFICATE_UPDATE, ShowUpdate.class),
        new Attempt("POST", org.onecert.rest.Api.CERTIFICATE_UPDATE, UpdateCertificate.class));
  }

  private void isNotFor(Attempt attempt, Session... sessions) {
    for (Session session : List.of(sessions)) {
      Reply reply = attempt.by(stage.caller(session)).expect(403);

      assertThat(reply.code()).isEqualTo("session-not-for-this");
      assertThat(script.asked(attempt.useCase())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("work")
  void work_is_for_certificates_at_work(Attempt attempt) {
    isNotFor(attempt, Stage.activatingSession(), Stage.updatingSession());
  }

  @ParameterizedTest
  @MethodSource("activating")
  void activating_is_for_certificates_that_are_not_active(Attempt attempt) {
    isNotFor(attempt, Stage.admittedSession(), Stage.deputySession(), Stage.updatingSession());
  }

  @ParameterizedTest
  @MethodSource("updating")
  void updating_is_for_certificates_that_changed(Attempt attempt) {
    isNotFor(attempt, Stage.admittedSession(), Stage.deputySession(), Stage.activatingSession());
  }

  @Test
  void says_what_it_is_good_for() {
    Reply reply = stage.updating().get(org.onecert.rest.Api.SESSION).expect(200);

    assertThat(reply.at("/kind")).isEqualTo("updating");
    assertThat(reply.at("/role")).isEqualTo("main");
    assertThat(reply.at("/certificateId")).isEqualTo(Certificates.MAIN.value().toString());
    assertThat(stage.deputy().get(org.onecert.rest.Api.SESSION).expect(200).at("/role"))
        .isEqualTo("deputy");
  }
}
