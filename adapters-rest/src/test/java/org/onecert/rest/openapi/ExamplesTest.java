package org.onecert.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.rest.activation.ActivationJson;
import org.onecert.rest.activation.ActivationPageJson;
import org.onecert.rest.activation.CodeTicketJson;
import org.onecert.rest.activation.DeputyActivationJson;
import org.onecert.rest.activation.DeputyActivationPageJson;
import org.onecert.rest.activation.MobileCodeOrderJson;
import org.onecert.rest.authorisation.AuthorisationJson;
import org.onecert.rest.authorisation.PreviewJson;
import org.onecert.rest.authorisation.PreviewOrderJson;
import org.onecert.rest.caller.JwksJson;
import org.onecert.rest.catalogue.BusinessItemJson;
import org.onecert.rest.event.CloudEventJson;
import org.onecert.rest.exchange.Json;
import org.onecert.rest.exchange.Language;
import org.onecert.rest.history.OperationListJson;
import org.onecert.rest.login.CertificateChangeJson;
import org.onecert.rest.login.ChallengeJson;
import org.onecert.rest.login.ChallengeOrderJson;
import org.onecert.rest.login.LogInJson;
import org.onecert.rest.login.ReceptionJson;
import org.onecert.rest.login.SessionJson;
import org.onecert.rest.login.SystemTokenJson;
import org.onecert.rest.login.SystemTokenOrderJson;
import org.onecert.rest.management.AddedDeputyJson;
import org.onecert.rest.management.CertificateListJson;
import org.onecert.rest.management.EditJson;
import org.onecert.rest.management.HoldingJson;
import org.onecert.rest.management.NewDeputyJson;
import org.onecert.rest.management.TokenAnswerJson;
import org.onecert.rest.message.MessageJson;
import org.onecert.rest.operator.BusinessSystemEntryJson;
import org.onecert.rest.operator.BusinessSystemJson;
import org.onecert.rest.operator.CatalogueEntryJson;
import org.onecert.rest.operator.CatalogueItemJson;
import org.onecert.rest.operator.ClientSecretJson;
import org.onecert.rest.operator.DeadLetterJson;
import org.onecert.rest.operator.EnrolledJson;
import org.onecert.rest.operator.EnrolmentJson;
import org.onecert.rest.operator.ImportedJson;
import org.onecert.rest.operator.RedeliveryJson;
import org.onecert.rest.operator.SubscriptionJson;
import org.onecert.rest.operator.SubscriptionOrderJson;
import org.onecert.rest.partner.IntrospectionJson;
import org.onecert.rest.partner.KnownCertificateJson;
import org.onecert.rest.partner.MetadataJson;
import org.onecert.rest.partner.PermissionCheckJson;
import org.onecert.rest.partner.PermissionJson;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemJson;
import org.onecert.rest.registry.RegistrationJson;
import org.onecert.rest.registry.Registrations;
import org.onecert.rest.signing.CompletionJson;
import org.onecert.rest.signing.FormVerificationJson;
import org.onecert.rest.signing.RepresentativeSignatureJson;
import org.onecert.rest.signing.SealJson;
import org.onecert.rest.signing.SealPreparationJson;
import org.onecert.rest.signing.SigningSessionJson;
import org.onecert.rest.upgrade.UpgradeFormJson;
import org.onecert.rest.upgrade.UpgradeJson;
import org.onecert.rest.upgrade.UpgradePreviewJson;

class ExamplesTest {

  static Stream<Arguments> files() {
    return Map.ofEntries(
            Map.entry("issueChallenge.request", ChallengeOrderJson.class),
            Map.entry("issueChallenge.response", ChallengeJson.class),
            Map.entry("logIn.request", LogInJson.class),
            Map.entry("logIn.response", ReceptionJson.class),
            Map.entry("currentSession.response", SessionJson.class),
            Map.entry("showActivation.response", ActivationPageJson.class),
            Map.entry("sendMobileCode.request", MobileCodeOrderJson.class),
            Map.entry("sendMobileCode.response", CodeTicketJson.class),
            Map.entry("findMessage.response", MessageJson.class),
            Map.entry("openMainActivation.request", ActivationJson.class),
            Map.entry("openMainActivation.response", SigningSessionJson.class),
            Map.entry("showDeputyActivation.response", DeputyActivationPageJson.class),
            Map.entry("activateDeputy.request", DeputyActivationJson.class),
            Map.entry("activateDeputy.response", ReceptionJson.class),
            Map.entry("showCertificateUpdate.response", CertificateChangeJson.class),
            Map.entry("updateCertificate.response", ReceptionJson.class),
            Map.entry("listCertificates.response", CertificateListJson.class),
            Map.entry("showItems.response", HoldingJson.ListJson.class),
            Map.entry("previewAuthorisation.request", PreviewOrderJson.class),
            Map.entry("previewAuthorisation.response", PreviewJson.class),
            Map.entry("openAuthorisation.request", AuthorisationJson.class),
            Map.entry("openAuthorisation.response", SigningSessionJson.class),
            Map.entry("previewUpgrade.response", UpgradePreviewJson.class),
            Map.entry("openUpgradeForm.request", UpgradeFormJson.class),
            Map.entry("openUpgradeForm.response", SigningSessionJson.class),
            Map.entry("openUpgrade.response", UpgradeJson.class),
            Map.entry("findUpgrade.response", UpgradeJson.class),
            Map.entry("completeUpgrade.request", TokenAnswerJson.class),
            Map.entry("completeUpgrade.response", UpgradeJson.class),
            Map.entry("cancelUpgrade.response", UpgradeJson.class),
            Map.entry("addDeputy.request", NewDeputyJson.class),
            Map.entry("addDeputy.response", AddedDeputyJson.class),
            Map.entry("enableDeputy.request", TokenAnswerJson.class),
            Map.entry("editCertificate.request", EditJson.class),
            Map.entry("readOperations.response", OperationListJson.class),
            Map.entry("findSigningSession.response", SigningSessionJson.class),
            Map.entry("verifyForm.response", FormVerificationJson.class),
            Map.entry("prepareSeal.response", SealPreparationJson.class),
            Map.entry("seal.request", SealJson.class),
            Map.entry("seal.response", SigningSessionJson.class),
            Map.entry("sendRepresentativeCode.response", CodeTicketJson.class),
            Map.entry("signAsRepresentative.request", RepresentativeSignatureJson.class),
            Map.entry("signAsRepresentative.response", CompletionJson.class),
            Map.entry("cancelSigning.response", SigningSessionJson.class),
            Map.entry("listBusinessItems.response", BusinessItemJson.ListJson.class),
            Map.entry("enrolRepresentative.request", EnrolmentJson.class),
            Map.entry("enrolRepresentative.response", EnrolledJson.class),
            Map.entry("readCatalogue.response", CatalogueItemJson.ListJson.class),
            Map.entry("keepBusinessItem.request", CatalogueEntryJson.class),
            Map.entry("keepBusinessItem.response", CatalogueItemJson.class),
            Map.entry("importRegistry.request", RegistrationJson[].class),
            Map.entry("importRegistry.response", ImportedJson.class),
            Map.entry("issueSystemToken.request", SystemTokenOrderJson.class),
            Map.entry("issueSystemToken.response", SystemTokenJson.class),
            Map.entry("serverMetadata.response", MetadataJson.class),
            Map.entry("introspect.response", IntrospectionJson.class),
            Map.entry("checkPermissions.request", PermissionCheckJson.class),
            Map.entry("checkPermissions.response", PermissionJson.ListJson.class),
            Map.entry("findCertificates.response", KnownCertificateJson.ListJson.class),
            Map.entry("readBusinessSystems.response", BusinessSystemJson.ListJson.class),
            Map.entry("keepBusinessSystem.request", BusinessSystemEntryJson.class),
            Map.entry("keepBusinessSystem.response", BusinessSystemJson.class),
            Map.entry("renewClientSecret.response", ClientSecretJson.class),
            Map.entry("keepSubscription.request", SubscriptionOrderJson.class),
            Map.entry("keepSubscription.response", SubscriptionJson.class),
            Map.entry("readSubscription.response", SubscriptionJson.class),
            Map.entry("readDeadLetters.response", DeadLetterJson.ListJson.class),
            Map.entry("redeliverEvents.response", RedeliveryJson.class),
            Map.entry("changeEvent.request", CloudEventJson.class),
            Map.entry("publishedTrailKeys.response", JwksJson.class),
            Map.entry("publishedKeys.response", JwksJson.class))
        .entrySet()
        .stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void are_what_the_code_reads_and_writes(String name, Class<?> shape) throws IOException {
    byte[] example = Examples.file(name + ".json").orElseThrow();
    Object read = Json.read(example, shape);

    JsonMapper mapper = new JsonMapper();
    assertThat(mapper.readTree(Json.write(read))).isEqualTo(mapper.readTree(example));
  }

  @ParameterizedTest
  @EnumSource
  void of_problems_are_what_the_code_writes(ProblemCode code) throws IOException {
    for (Language language : Language.values()) {
      byte[] example = Json.write(ProblemExamples.of(code, language));

      assertThat(Json.read(example, ProblemJson.class).code()).isEqualTo(code.code());
    }
  }

  @org.junit.jupiter.api.Test
  void of_a_registry_can_be_imported() {
    byte[] example = Examples.file("importRegistry.request.json").orElseThrow();

    assertThatCode(() -> Registrations.ofJson(example)).doesNotThrowAnyException();
  }
}
