package org.onecert.rest.stage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onecert.application.operator.EnrolRepresentative;
import org.onecert.application.operator.ImportRegistry;
import org.onecert.application.operator.KeepBusinessItem;
import org.onecert.application.signing.CancelSigning;
import org.onecert.application.signing.FindSigningSession;
import org.onecert.application.signing.PrepareSeal;
import org.onecert.application.signing.ReadDocument;
import org.onecert.application.signing.ReadForm;
import org.onecert.application.signing.SealForm;
import org.onecert.application.signing.SendRepresentativeCode;
import org.onecert.application.signing.SignAsRepresentative;
import org.onecert.application.signing.VerifyForm;
import org.onecert.application.trail.ExportTrail;

/// Signing, and what operators do, as scripted.
@Singleton
class SigningStage {

  private final Script script;

  SigningStage(Script script) {
    this.script = script;
  }

  @Produces
  @Singleton
  FindSigningSession findSigningSession() {
    return (caller, id) -> script.play(FindSigningSession.class, caller, id);
  }

  @Produces
  @Singleton
  ReadDocument readDocument() {
    return (caller, id) -> script.play(ReadDocument.class, caller, id);
  }

  @Produces
  @Singleton
  ReadForm readForm() {
    return (caller, id) -> script.play(ReadForm.class, caller, id);
  }

  @Produces
  @Singleton
  VerifyForm verifyForm() {
    return presented -> script.play(VerifyForm.class, presented);
  }

  @Produces
  @Singleton
  CancelSigning cancelSigning() {
    return (caller, id) -> script.play(CancelSigning.class, caller, id);
  }

  @Produces
  @Singleton
  PrepareSeal prepareSeal() {
    return (caller, id) -> script.play(PrepareSeal.class, caller, id);
  }

  @Produces
  @Singleton
  SealForm sealForm() {
    return (caller, id, signature) -> script.play(SealForm.class, caller, id, signature);
  }

  @Produces
  @Singleton
  SendRepresentativeCode sendRepresentativeCode() {
    return (caller, id) -> script.play(SendRepresentativeCode.class, caller, id);
  }

  @Produces
  @Singleton
  SignAsRepresentative signAsRepresentative() {
    return (caller, id, code) -> script.play(SignAsRepresentative.class, caller, id, code);
  }

  @Produces
  @Singleton
  EnrolRepresentative enrolRepresentative() {
    return enrolment -> script.play(EnrolRepresentative.class, enrolment);
  }

  @Produces
  @Singleton
  ExportTrail exportTrail() {
    return (after, entries, client) -> script.play(ExportTrail.class, after, entries, client);
  }

  @Produces
  @Singleton
  KeepBusinessItem keepBusinessItem() {
    return (item, client) -> script.play(KeepBusinessItem.class, item, client);
  }

  @Produces
  @Singleton
  ImportRegistry importRegistry() {
    return (entries, client) -> script.play(ImportRegistry.class, entries, client);
  }
}
