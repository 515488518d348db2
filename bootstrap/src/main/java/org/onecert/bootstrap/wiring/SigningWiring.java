package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.onecert.application.Identifiers;
import org.onecert.application.Trail;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.FormPrinter;
import org.onecert.application.port.PdfSigner;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.PreparedSignatures;
import org.onecert.application.port.SealVerifier;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.SigningDocuments;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.port.TokenVerifier;
import org.onecert.application.port.Transactions;
import org.onecert.application.signing.AuthorisationEffect;
import org.onecert.application.signing.CancelSigning;
import org.onecert.application.signing.CancelSigningService;
import org.onecert.application.signing.EndedSignings;
import org.onecert.application.signing.FindSigningSession;
import org.onecert.application.signing.FindSigningSessionService;
import org.onecert.application.signing.HalfDoneSignings;
import org.onecert.application.signing.LapseSignings;
import org.onecert.application.signing.LapseSigningsService;
import org.onecert.application.signing.PrepareSeal;
import org.onecert.application.signing.PrepareSealService;
import org.onecert.application.signing.RepresentativeEffects;
import org.onecert.application.signing.RepresentativeSignatures;
import org.onecert.application.signing.SealEffects;
import org.onecert.application.signing.SealForm;
import org.onecert.application.signing.SealFormService;
import org.onecert.application.signing.SealedForms;
import org.onecert.application.signing.Seals;
import org.onecert.application.signing.SendRepresentativeCode;
import org.onecert.application.signing.SendRepresentativeCodeService;
import org.onecert.application.signing.SignAsRepresentative;
import org.onecert.application.signing.SignAsRepresentativeService;
import org.onecert.application.signing.SigningOpening;
import org.onecert.application.signing.SigningOpening.Archive;
import org.onecert.bootstrap.configuration.OneCertConfiguration;

/// Signing sessions (S).
@Singleton
class SigningWiring {

  private final InstantSource clock;

  SigningWiring(InstantSource clock) {
    this.clock = clock;
  }

  @Produces
  @Singleton
  Archive archive(SigningSessions sessions, SigningDocuments documents, Trail trail) {
    return new Archive(sessions, documents, trail);
  }

  @Produces
  @Singleton
  SigningOpening opening(
      FormPrinter printer,
      Archive archive,
      Enterprises enterprises,
      Sessions sessions,
      Transactions transactions,
      Identifiers identifiers,
      OneCertConfiguration configuration) {
    return new SigningOpening(
        printer,
        archive,
        enterprises,
        sessions,
        transactions,
        identifiers,
        configuration.signing().lifetime());
  }

  @Produces
  @Singleton
  FindSigningSession findSigningSession(SigningSessions sessions) {
    return new FindSigningSessionService(sessions, clock);
  }

  @Produces
  @Singleton
  EndedSignings endedSignings(SigningSessions sessions, Trail trail) {
    return new EndedSignings(sessions, trail);
  }

  @Produces
  @Singleton
  HalfDoneSignings halfDoneSignings(SigningSessions sessions, EndedSignings ended) {
    return new HalfDoneSignings(sessions, ended);
  }

  @Produces
  @Singleton
  CancelSigning cancelSigning(
      SigningSessions sessions, EndedSignings ended, Trail trail, Transactions transactions) {
    return new CancelSigningService(sessions, ended, trail, transactions, clock);
  }

  @Produces
  @Singleton
  LapseSignings lapseSignings(
      SigningSessions sessions, EndedSignings ended, Transactions transactions) {
    return new LapseSigningsService(sessions, ended, transactions, clock);
  }

  @Produces
  @Singleton
  Seals seals(TokenVerifier certificates, SealVerifier seals) {
    return new Seals(certificates, seals);
  }

  @Produces
  @Singleton
  PrepareSeal prepareSeal(
      FindSigningSession sessions,
      Seals seals,
      SigningDocuments documents,
      PreparedSignatures prepared,
      PdfSigner signer) {
    return new PrepareSealService(sessions, seals, documents, prepared, signer, clock);
  }

  @Produces
  @Singleton
  SealedForms sealedForms(
      SigningSessions sessions,
      SigningDocuments documents,
      Trail trail,
      Transactions transactions) {
    return new SealedForms(sessions, documents, trail, transactions);
  }

  @Produces
  @Singleton
  SealEffects sealEffects(SealedForms sealedForms, AuthorisationEffect authorisation) {
    return new SealEffects(sealedForms, authorisation, clock);
  }

  @Produces
  @Singleton
  SealForm sealForm(
      FindSigningSession sessions,
      Seals seals,
      PreparedSignatures prepared,
      PdfSigner signer,
      SealEffects effects,
      Trail trail) {
    return new SealFormService(sessions, seals, prepared, signer, effects, trail, clock);
  }

  @Produces
  @Singleton
  RepresentativeSignatures representativeSignatures(
      PersonalSigning personalSigning, PreparedSignatures prepared) {
    return new RepresentativeSignatures(personalSigning, prepared);
  }

  @Produces
  @Singleton
  SendRepresentativeCode sendRepresentativeCode(
      FindSigningSession sessions,
      RepresentativeSignatures signatures,
      SigningDocuments documents,
      PreparedSignatures prepared,
      PdfSigner signer,
      PersonalSigning personalSigning,
      Trail trail) {
    return new SendRepresentativeCodeService(
        sessions, signatures, documents, prepared, signer, personalSigning, trail, clock);
  }

  @Produces
  @Singleton
  SignAsRepresentative signAsRepresentative(
      FindSigningSession sessions,
      RepresentativeSignatures signatures,
      PersonalSigning personalSigning,
      PdfSigner signer,
      RepresentativeEffects effects,
      Trail trail) {
    return new SignAsRepresentativeService(
        sessions, signatures, personalSigning, signer, effects, trail, clock);
  }
}
