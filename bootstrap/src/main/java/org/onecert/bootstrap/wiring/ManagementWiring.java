package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.onecert.application.Trail;
import org.onecert.application.code.Codes;
import org.onecert.application.event.Announcements;
import org.onecert.application.history.ReadOperations;
import org.onecert.application.history.ReadOperationsService;
import org.onecert.application.login.Admissions;
import org.onecert.application.login.ChallengeAnswers;
import org.onecert.application.login.TokenProofs;
import org.onecert.application.management.AddDeputy;
import org.onecert.application.management.AddDeputyService;
import org.onecert.application.management.DeregisterDeputy;
import org.onecert.application.management.DeregisterDeputyService;
import org.onecert.application.management.EditCertificate;
import org.onecert.application.management.EditCertificateService;
import org.onecert.application.management.EnableDeputy;
import org.onecert.application.management.EnableDeputyService;
import org.onecert.application.management.ListCertificates;
import org.onecert.application.management.ListCertificatesService;
import org.onecert.application.management.ShowItems;
import org.onecert.application.management.ShowItemsService;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Challenges;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.OperationHistory;
import org.onecert.application.port.ReplacedIssues;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.Transactions;
import org.onecert.application.roll.Amending;
import org.onecert.application.roll.DeputyAdmission;
import org.onecert.application.roll.Roll;
import org.onecert.application.signing.HalfDoneSignings;
import org.onecert.application.update.ShowUpdate;
import org.onecert.application.update.ShowUpdateService;
import org.onecert.application.update.UpdateCertificate;
import org.onecert.application.update.UpdateCertificateService;
import org.onecert.application.upgrade.HalfDoneWork;

/// Certificates after their activation: changes, management, history (C, M).
@Singleton
class ManagementWiring {

  private final InstantSource clock;

  ManagementWiring(InstantSource clock) {
    this.clock = clock;
  }

  @Produces
  @Singleton
  ShowItems showItems(
      Enterprises enterprises,
      Certificates certificates,
      BusinessItems items,
      GrantedItems granted) {
    return new ShowItemsService(enterprises, certificates, items, granted, clock);
  }

  @Produces
  @Singleton
  Roll roll(
      Certificates certificates,
      ReplacedIssues replaced,
      GrantedItems granted,
      Announcements announcements) {
    return new Roll(certificates, replaced, granted, announcements);
  }

  @Produces
  @Singleton
  Amending amending(Enterprises enterprises, Roll roll, Trail trail, Transactions transactions) {
    return new Amending(enterprises, roll, trail, transactions, clock);
  }

  @Produces
  @Singleton
  TokenProofs tokenProofs(ChallengeAnswers answers, Challenges challenges) {
    return new TokenProofs(answers, challenges);
  }

  @Produces
  @Singleton
  ListCertificates listCertificates(Certificates certificates) {
    return new ListCertificatesService(certificates, clock);
  }

  @Produces
  @Singleton
  AddDeputy addDeputy(
      TokenProofs proofs,
      DeputyAdmission admission,
      Enterprises enterprises,
      Trail trail,
      Transactions transactions) {
    return new AddDeputyService(proofs, admission, enterprises, trail, transactions, clock);
  }

  @Produces
  @Singleton
  DeregisterDeputy deregisterDeputy(
      Amending amending, GrantedItems granted, Sessions sessions, HalfDoneWork halfDone) {
    return new DeregisterDeputyService(amending, granted, sessions, halfDone);
  }

  @Produces
  @Singleton
  EnableDeputy enableDeputy(
      TokenProofs proofs, Amending amending, ReplacedIssues replaced, Sessions sessions) {
    return new EnableDeputyService(proofs, amending, replaced, sessions, clock);
  }

  @Produces
  @Singleton
  EditCertificate editCertificate(Certificates certificates, Codes codes, Amending amending) {
    return new EditCertificateService(certificates, codes, amending);
  }

  @Produces
  @Singleton
  ShowUpdate showUpdate(Certificates certificates) {
    return new ShowUpdateService(certificates);
  }

  @Produces
  @Singleton
  UpdateCertificate updateCertificate(
      Enterprises enterprises,
      Roll roll,
      HalfDoneSignings signings,
      Admissions admissions,
      Trail trail,
      Transactions transactions) {
    return new UpdateCertificateService(
        enterprises, roll, signings, admissions, trail, transactions, clock);
  }

  @Produces
  @Singleton
  ReadOperations readOperations(OperationHistory history, Certificates certificates) {
    return new ReadOperationsService(history, certificates);
  }
}
