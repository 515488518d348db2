package org.onecert.rest.openapi;

import static org.onecert.domain.refusal.ActivationRefusal.CERTIFICATE_ACTIVE_ALREADY;
import static org.onecert.domain.refusal.ActivationRefusal.ENTERPRISE_HAS_NO_MAIN;
import static org.onecert.domain.refusal.CodeRefusal.CODE_BURNT;
import static org.onecert.domain.refusal.CodeRefusal.CODE_GONE;
import static org.onecert.domain.refusal.CodeRefusal.MESSAGES_OF_THE_DAY_SPENT;
import static org.onecert.domain.refusal.CodeRefusal.MESSAGE_NOT_SENT;
import static org.onecert.domain.refusal.CodeRefusal.MESSAGE_UNKNOWN;
import static org.onecert.domain.refusal.CodeRefusal.MOBILE_REFUSED;
import static org.onecert.domain.refusal.LogInRefusal.CERTIFICATE_CHANGED;
import static org.onecert.domain.refusal.LogInRefusal.CERTIFICATE_DEREGISTERED;
import static org.onecert.domain.refusal.LogInRefusal.CERTIFICATE_REPLACED;
import static org.onecert.domain.refusal.ManagementRefusal.CERTIFICATE_DEREGISTERED_ALREADY;
import static org.onecert.domain.refusal.ManagementRefusal.CERTIFICATE_NOT_DEREGISTERED;
import static org.onecert.domain.refusal.ManagementRefusal.CERTIFICATE_UNKNOWN;
import static org.onecert.domain.refusal.ManagementRefusal.MAIN_CERTIFICATE_NEEDED;
import static org.onecert.domain.refusal.ManagementRefusal.MAIN_NOT_DEREGISTRABLE;
import static org.onecert.domain.refusal.ManagementRefusal.MOBILE_NOT_PROVEN;
import static org.onecert.domain.refusal.ManagementRefusal.TOKEN_OF_ANOTHER_CERTIFICATE;
import static org.onecert.domain.refusal.ManagementRefusal.TOKEN_OF_ANOTHER_ENTERPRISE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.onecert.application.activation.ActivateDeputy;
import org.onecert.application.activation.SendMobileCode;
import org.onecert.application.activation.ShowDeputyActivation;
import org.onecert.application.authorisation.OpenAuthorisation;
import org.onecert.application.authorisation.PreviewAuthorisation;
import org.onecert.application.history.ReadOperations;
import org.onecert.application.login.LogIn;
import org.onecert.application.management.AddDeputy;
import org.onecert.application.management.DeregisterDeputy;
import org.onecert.application.management.EditCertificate;
import org.onecert.application.management.EnableDeputy;
import org.onecert.application.message.ShowMessage;
import org.onecert.application.update.UpdateCertificate;
import org.onecert.domain.login.Session;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.ChallengeRefusal;
import org.onecert.domain.refusal.CodeSentRecently;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.refusal.TooManyAttempts;
import org.onecert.domain.refusal.TooManyLogIns;
import org.onecert.domain.refusal.TooManyMessages;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Stage;

/// An operation, who may ask for it, and everything for which its use case can refuse it.
///
/// @param refusals as the use case and the domain behind it decide them
record Attempt(
    String operation,
    Class<?> useCase,
    Session session,
    String method,
    String path,
    List<Refusal> refusals) {

  static final String DEPUTY = Api.CERTIFICATES + "/" + Certificates.DEPUTY.value();

  private static final List<Refusal> KNOWN =
      List.of(
          CERTIFICATE_ACTIVE_ALREADY,
          CERTIFICATE_DEREGISTERED,
          CERTIFICATE_REPLACED,
          CERTIFICATE_CHANGED);
  private static final List<Refusal> CODE = List.of(CODE_GONE, CODE_BURNT, new CodeWrong(4));
  static final List<Refusal> TOKEN =
      joined(
          Arrays.<Refusal>asList(CertificateRefusal.values()),
          Arrays.<Refusal>asList(ChallengeRefusal.values()));
  static final List<Refusal> MANAGED = List.of(CERTIFICATE_UNKNOWN, MAIN_CERTIFICATE_NEEDED);

  private static final List<Refusal> PICKED =
      joined(
          MANAGED,
          List.of(
              AuthorisationRefusal.MAIN_NEEDS_NO_AUTHORISATION,
              AuthorisationRefusal.DEPUTY_DEREGISTERED,
              AuthorisationRefusal.BUSINESS_ITEM_UNKNOWN,
              AuthorisationRefusal.BUSINESS_ITEM_WITHDRAWN,
              AuthorisationRefusal.LAST_DAY_PAST));

  static Stream<Attempt> all() {
    return Stream.of(beforeWork(), management(), authorising(), UpgradeAttempts.all())
        .flatMap(attempts -> attempts);
  }

  private static Stream<Attempt> beforeWork() {
    Session activating = Stage.activatingSession();
    return Stream.of(
        new Attempt(
            "logIn",
            LogIn.class,
            activating,
            "POST",
            Api.LOGINS,
            joined(
                TOKEN,
                List.of(
                    CERTIFICATE_DEREGISTERED,
                    CERTIFICATE_REPLACED,
                    new TooManyAttempts(Duration.ofSeconds(1)),
                    new TooManyLogIns(Duration.ofSeconds(2))))),
        new Attempt(
            "updateCertificate",
            UpdateCertificate.class,
            Stage.updatingSession(),
            "POST",
            Api.CERTIFICATE_UPDATE,
            joined(KNOWN, List.of(CERTIFICATE_UNKNOWN))),
        new Attempt(
            "showDeputyActivation",
            ShowDeputyActivation.class,
            activating,
            "GET",
            Api.DEPUTY_ACTIVATION,
            List.of(ENTERPRISE_HAS_NO_MAIN)),
        new Attempt(
            "activateDeputy",
            ActivateDeputy.class,
            activating,
            "POST",
            Api.DEPUTY_ACTIVATION,
            joined(CODE, KNOWN, List.of(ENTERPRISE_HAS_NO_MAIN))),
        new Attempt(
            "findMessage",
            ShowMessage.class,
            activating,
            "GET",
            Api.MESSAGES + "/" + Certificates.DEPUTY.value(),
            List.of(MESSAGE_UNKNOWN)),
        new Attempt(
            "sendMobileCode",
            SendMobileCode.class,
            activating,
            "POST",
            Api.MOBILE_CODES,
            List.of(
                new CodeSentRecently(Duration.ofSeconds(63)),
                new TooManyMessages(Duration.ofSeconds(63)),
                MESSAGE_NOT_SENT,
                MOBILE_REFUSED,
                MESSAGES_OF_THE_DAY_SPENT,
                MAIN_CERTIFICATE_NEEDED,
                CERTIFICATE_CHANGED)));
  }

  private static Stream<Attempt> management() {
    return Stream.of(
        managing(
            "addDeputy",
            AddDeputy.class,
            "POST",
            Api.CERTIFICATES,
            joined(
                TOKEN,
                CODE,
                KNOWN,
                List.of(
                    MAIN_CERTIFICATE_NEEDED, TOKEN_OF_ANOTHER_ENTERPRISE, ENTERPRISE_HAS_NO_MAIN))),
        managing(
            "deregisterDeputy",
            DeregisterDeputy.class,
            "POST",
            DEPUTY + "/deregistration",
            joined(MANAGED, List.of(MAIN_NOT_DEREGISTRABLE, CERTIFICATE_DEREGISTERED_ALREADY))),
        managing(
            "enableDeputy",
            EnableDeputy.class,
            "POST",
            DEPUTY + "/enablement",
            joined(
                TOKEN,
                MANAGED,
                List.of(
                    CERTIFICATE_REPLACED,
                    CERTIFICATE_NOT_DEREGISTERED,
                    TOKEN_OF_ANOTHER_ENTERPRISE,
                    TOKEN_OF_ANOTHER_CERTIFICATE))),
        managing(
            "editCertificate",
            EditCertificate.class,
            "PATCH",
            DEPUTY,
            joined(CODE, MANAGED, List.of(MOBILE_NOT_PROVEN))),
        managing("readOperations", ReadOperations.class, "GET", Api.OPERATIONS, MANAGED));
  }

  private static Stream<Attempt> authorising() {
    return Stream.of(
        managing(
            "previewAuthorisation",
            PreviewAuthorisation.class,
            "POST",
            Api.AUTHORISATION_PREVIEWS,
            PICKED),
        managing(
            "openAuthorisation",
            OpenAuthorisation.class,
            "POST",
            Api.AUTHORISATIONS,
            joined(
                PICKED,
                Arrays.<Refusal>asList(SealRefusal.values()),
                List.of(AuthorisationRefusal.AUTHORISATION_CHANGES_NOTHING))));
  }

  static Attempt managing(
      String operation, Class<?> useCase, String method, String path, List<Refusal> refusals) {
    return new Attempt(operation, useCase, Stage.admittedSession(), method, path, refusals);
  }

  @SafeVarargs
  static List<Refusal> joined(List<Refusal>... lists) {
    List<Refusal> joined = new ArrayList<>();
    for (List<Refusal> list : lists) {
      joined.addAll(list);
    }
    return joined;
  }

  @Override
  public String toString() {
    return operation;
  }
}
