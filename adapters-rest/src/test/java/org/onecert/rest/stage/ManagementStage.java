package org.onecert.rest.stage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onecert.application.authorisation.OpenAuthorisation;
import org.onecert.application.authorisation.PreviewAuthorisation;
import org.onecert.application.history.ReadOperations;
import org.onecert.application.management.AddDeputy;
import org.onecert.application.management.DeregisterDeputy;
import org.onecert.application.management.EditCertificate;
import org.onecert.application.management.EnableDeputy;
import org.onecert.application.management.ListCertificates;
import org.onecert.application.management.ShowItems;

/// Managing certificates, as scripted.
@Singleton
class ManagementStage {

  private final Script script;

  ManagementStage(Script script) {
    this.script = script;
  }

  @Produces
  @Singleton
  ListCertificates listCertificates() {
    return (caller, after, size) -> script.play(ListCertificates.class, caller, after, size);
  }

  @Produces
  @Singleton
  ShowItems showItems() {
    return (caller, certificate) -> script.play(ShowItems.class, caller, certificate);
  }

  @Produces
  @Singleton
  PreviewAuthorisation previewAuthorisation() {
    return (caller, picks) -> script.play(PreviewAuthorisation.class, caller, picks);
  }

  @Produces
  @Singleton
  OpenAuthorisation openAuthorisation() {
    return (caller, request) -> script.play(OpenAuthorisation.class, caller, request);
  }

  @Produces
  @Singleton
  AddDeputy addDeputy() {
    return (caller, request) -> script.play(AddDeputy.class, caller, request);
  }

  @Produces
  @Singleton
  DeregisterDeputy deregisterDeputy() {
    return (caller, deputy) -> script.play(DeregisterDeputy.class, caller, deputy);
  }

  @Produces
  @Singleton
  EnableDeputy enableDeputy() {
    return (caller, deputy, answer) -> script.play(EnableDeputy.class, caller, deputy, answer);
  }

  @Produces
  @Singleton
  EditCertificate editCertificate() {
    return (caller, certificate, edit, code) ->
        script.play(EditCertificate.class, caller, certificate, edit, code);
  }

  @Produces
  @Singleton
  ReadOperations readOperations() {
    return (caller, query) -> script.play(ReadOperations.class, caller, query);
  }
}
