package org.onecert.rest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.onecert.rest.activation.ActivationJson;
import org.onecert.rest.activation.ActivationPageJson;
import org.onecert.rest.activation.CodeTicketJson;
import org.onecert.rest.activation.DeputyActivationJson;
import org.onecert.rest.activation.DeputyActivationPageJson;
import org.onecert.rest.activation.MobileCodeOrderJson;
import org.onecert.rest.activation.RegisteredRepresentativeJson;
import org.onecert.rest.authorisation.AssignmentJson;
import org.onecert.rest.authorisation.AuthorisationJson;
import org.onecert.rest.authorisation.GrantedItemJson;
import org.onecert.rest.authorisation.PickJson;
import org.onecert.rest.authorisation.PickedItemJson;
import org.onecert.rest.authorisation.PreviewJson;
import org.onecert.rest.authorisation.PreviewOrderJson;
import org.onecert.rest.caller.JwksJson;
import org.onecert.rest.caller.TokenJson;
import org.onecert.rest.catalogue.BusinessItemJson;
import org.onecert.rest.event.CloudEventJson;
import org.onecert.rest.event.OccurrenceJson;
import org.onecert.rest.exchange.Json;
import org.onecert.rest.history.ChangeJson;
import org.onecert.rest.history.OperationJson;
import org.onecert.rest.history.OperationListJson;
import org.onecert.rest.input.RepresentativeJson;
import org.onecert.rest.login.CertificateChangeJson;
import org.onecert.rest.login.CertificateJson;
import org.onecert.rest.login.ChallengeJson;
import org.onecert.rest.login.ChallengeOrderJson;
import org.onecert.rest.login.ItemAnswerJson;
import org.onecert.rest.login.LogInJson;
import org.onecert.rest.login.ReceptionJson;
import org.onecert.rest.login.SessionJson;
import org.onecert.rest.login.SystemTokenJson;
import org.onecert.rest.login.SystemTokenOrderJson;
import org.onecert.rest.management.AddedDeputyJson;
import org.onecert.rest.management.CertificateListJson;
import org.onecert.rest.management.EditJson;
import org.onecert.rest.management.HoldingJson;
import org.onecert.rest.management.ListedCertificateJson;
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
import org.onecert.rest.partner.IntrospectionOrderJson;
import org.onecert.rest.partner.KnownCertificateJson;
import org.onecert.rest.partner.MetadataJson;
import org.onecert.rest.partner.PermissionCheckJson;
import org.onecert.rest.partner.PermissionJson;
import org.onecert.rest.partner.PermissionQuestionJson;
import org.onecert.rest.problem.ProblemJson;
import org.onecert.rest.registry.RegistrationJson;
import org.onecert.rest.signing.CompletionJson;
import org.onecert.rest.signing.DocumentJson;
import org.onecert.rest.signing.FormJson;
import org.onecert.rest.signing.FormSignatureJson;
import org.onecert.rest.signing.FormVerificationJson;
import org.onecert.rest.signing.RepresentativeSignatureJson;
import org.onecert.rest.signing.RevocationJson;
import org.onecert.rest.signing.SealJson;
import org.onecert.rest.signing.SealPreparationJson;
import org.onecert.rest.signing.SignatoryJson;
import org.onecert.rest.signing.SigningSessionJson;
import org.onecert.rest.signing.TimeStampJson;
import org.onecert.rest.trail.TrailEntryJson;
import org.onecert.rest.trail.TrailLineJson;
import org.onecert.rest.upgrade.UpgradeFormJson;
import org.onecert.rest.upgrade.UpgradeJson;
import org.onecert.rest.upgrade.UpgradePreviewJson;

/// All records that are read or written as JSON, for the native image.
@RegisterForReflection(
    targets = {
      ActivationJson.class,
      ActivationPageJson.class,
      DeputyActivationJson.class,
      DeputyActivationPageJson.class,
      DeputyActivationPageJson.MainCertificateJson.class,
      CodeTicketJson.class,
      MobileCodeOrderJson.class,
      MessageJson.class,
      RegisteredRepresentativeJson.class,
      JwksJson.class,
      JwksJson.JwkJson.class,
      TrailEntryJson.class,
      TrailLineJson.class,
      TrailLineJson.StartJson.class,
      TrailLineJson.ChainedJson.class,
      TrailLineJson.GoneJson.class,
      TrailLineJson.StrayJson.class,
      TrailLineJson.SealedJson.class,
      TrailLineJson.EndJson.class,
      TokenJson.class,
      AssignmentJson.class,
      AuthorisationJson.class,
      GrantedItemJson.class,
      PickJson.class,
      PickedItemJson.class,
      PreviewJson.class,
      PreviewOrderJson.class,
      BusinessItemJson.class,
      BusinessItemJson.ListJson.class,
      Json.class,
      ChangeJson.class,
      OperationJson.class,
      OperationListJson.class,
      RepresentativeJson.class,
      CertificateJson.class,
      CertificateChangeJson.class,
      ChallengeJson.class,
      ChallengeOrderJson.class,
      ItemAnswerJson.class,
      LogInJson.class,
      ReceptionJson.class,
      SessionJson.class,
      SystemTokenJson.class,
      SystemTokenOrderJson.class,
      AddedDeputyJson.class,
      CertificateListJson.class,
      EditJson.class,
      HoldingJson.class,
      HoldingJson.ListJson.class,
      ListedCertificateJson.class,
      NewDeputyJson.class,
      TokenAnswerJson.class,
      IntrospectionJson.class,
      IntrospectionOrderJson.class,
      KnownCertificateJson.class,
      KnownCertificateJson.ListJson.class,
      MetadataJson.class,
      PermissionCheckJson.class,
      PermissionJson.class,
      PermissionJson.ListJson.class,
      PermissionQuestionJson.class,
      BusinessSystemEntryJson.class,
      BusinessSystemJson.class,
      BusinessSystemJson.ListJson.class,
      ClientSecretJson.class,
      SubscriptionOrderJson.class,
      SubscriptionJson.class,
      DeadLetterJson.class,
      DeadLetterJson.ListJson.class,
      RedeliveryJson.class,
      CloudEventJson.class,
      OccurrenceJson.class,
      OccurrenceJson.IssueJson.class,
      OccurrenceJson.ItemJson.class,
      CatalogueEntryJson.class,
      CatalogueItemJson.class,
      CatalogueItemJson.ListJson.class,
      EnrolledJson.class,
      EnrolmentJson.class,
      ImportedJson.class,
      ProblemJson.class,
      ProblemJson.FieldErrorJson.class,
      RegistrationJson.class,
      CompletionJson.class,
      DocumentJson.class,
      FormJson.class,
      FormVerificationJson.class,
      FormSignatureJson.class,
      TimeStampJson.class,
      RevocationJson.class,
      RepresentativeSignatureJson.class,
      SealJson.class,
      SealPreparationJson.class,
      SignatoryJson.class,
      SigningSessionJson.class,
      UpgradeFormJson.class,
      UpgradeJson.class,
      UpgradePreviewJson.class,
      UpgradePreviewJson.UpgradePartyJson.class,
      UpgradePreviewJson.EndingJson.class,
      UpgradePreviewJson.VoidedSigningJson.class
    })
final class JsonRecords {

  private JsonRecords() {}
}
