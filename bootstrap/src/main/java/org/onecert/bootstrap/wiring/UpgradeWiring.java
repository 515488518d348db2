package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.onecert.application.Identifiers;
import org.onecert.application.Trail;
import org.onecert.application.login.TokenProofs;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.BusinessRegistry;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.port.Transactions;
import org.onecert.application.port.Upgrades;
import org.onecert.application.signing.CarriedSeals;
import org.onecert.application.signing.HalfDoneSignings;
import org.onecert.application.signing.Representatives;
import org.onecert.application.signing.SigningOpening;
import org.onecert.application.upgrade.Attempts;
import org.onecert.application.upgrade.CancelUpgrade;
import org.onecert.application.upgrade.CancelUpgradeService;
import org.onecert.application.upgrade.CompleteUpgrade;
import org.onecert.application.upgrade.CompleteUpgradeService;
import org.onecert.application.upgrade.Endings;
import org.onecert.application.upgrade.FindUpgrade;
import org.onecert.application.upgrade.FindUpgradeService;
import org.onecert.application.upgrade.FormGround;
import org.onecert.application.upgrade.HalfDoneWork;
import org.onecert.application.upgrade.LapseUpgrades;
import org.onecert.application.upgrade.LapseUpgradesService;
import org.onecert.application.upgrade.OpenDeputyUpgrade;
import org.onecert.application.upgrade.OpenDeputyUpgradeService;
import org.onecert.application.upgrade.OpenUpgrade;
import org.onecert.application.upgrade.OpenUpgradeService;
import org.onecert.application.upgrade.OpenUpgradeService.Openings;
import org.onecert.application.upgrade.PendingUpgrades;
import org.onecert.application.upgrade.PreviewUpgrade;
import org.onecert.application.upgrade.PreviewUpgradeService;
import org.onecert.application.upgrade.Profiles;
import org.onecert.application.upgrade.ProvenUpgrades;
import org.onecert.application.upgrade.Successions;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.persistence.session.UnitOfWork;
import org.onecert.persistence.upgrade.PostgresUpgrades;

/// Upgrading a deputy to the main certificate (U).
@Singleton
class UpgradeWiring {

  private final InstantSource clock;

  UpgradeWiring(InstantSource clock) {
    this.clock = clock;
  }

  @Produces
  @Singleton
  Upgrades upgrades(UnitOfWork work) {
    return new PostgresUpgrades(work);
  }

  @Produces
  @Singleton
  Successions successions(Certificates certificates, GrantedItems granted) {
    return new Successions(certificates, granted);
  }

  @Produces
  @Singleton
  PendingUpgrades pendingUpgrades(Upgrades upgrades, Certificates certificates, Trail trail) {
    return new PendingUpgrades(upgrades, certificates, trail);
  }

  @Produces
  @Singleton
  HalfDoneWork halfDoneWork(HalfDoneSignings signings, PendingUpgrades upgrades) {
    return new HalfDoneWork(signings, upgrades);
  }

  @Produces
  @Singleton
  Profiles profiles(BusinessRegistry registry) {
    return new Profiles(registry);
  }

  @Produces
  @Singleton
  PreviewUpgrade previewUpgrade(
      Enterprises enterprises,
      Successions successions,
      Profiles profiles,
      BusinessItems items,
      Endings endings) {
    return new PreviewUpgradeService(enterprises, successions, profiles, items, endings, clock);
  }

  @Produces
  @Singleton
  Endings endings(Sessions sessions, SigningSessions signings, Upgrades upgrades) {
    return new Endings(sessions, signings, upgrades);
  }

  @Produces
  @Singleton
  OpenDeputyUpgrade openDeputyUpgrade(
      Enterprises enterprises,
      Successions successions,
      FormGround ground,
      SigningOpening opening,
      Trail trail) {
    return new OpenDeputyUpgradeService(enterprises, successions, ground, opening, trail, clock);
  }

  @Produces
  @Singleton
  FormGround formGround(Profiles profiles, Representatives representatives, CarriedSeals seals) {
    return new FormGround(profiles, representatives, seals);
  }

  @Produces
  @Singleton
  OpenUpgrade openUpgrade(
      Enterprises enterprises,
      Sessions sessions,
      Successions successions,
      Openings openings,
      Trail trail,
      Transactions transactions) {
    return new OpenUpgradeService(
        enterprises, sessions, successions, openings, trail, transactions, clock);
  }

  @Produces
  @Singleton
  Openings openings(
      Upgrades upgrades,
      PendingUpgrades pending,
      Identifiers identifiers,
      OneCertConfiguration configuration) {
    return new Openings(upgrades, pending, identifiers, configuration.upgrade().lifetime());
  }

  @Produces
  @Singleton
  FindUpgrade findUpgrade(Upgrades upgrades) {
    return new FindUpgradeService(upgrades, clock);
  }

  @Produces
  @Singleton
  CancelUpgrade cancelUpgrade(
      FindUpgrade upgrades,
      Enterprises enterprises,
      PendingUpgrades pending,
      Attempts attempts,
      Trail trail,
      Transactions transactions) {
    return new CancelUpgradeService(
        upgrades, enterprises, pending, attempts, trail, transactions, clock);
  }

  @Produces
  @Singleton
  Attempts attempts(Certificates certificates, Trail trail) {
    return new Attempts(certificates, trail);
  }

  @Produces
  @Singleton
  LapseUpgrades lapseUpgrades(
      Upgrades upgrades,
      Enterprises enterprises,
      PendingUpgrades pending,
      Transactions transactions) {
    return new LapseUpgradesService(upgrades, enterprises, pending, transactions, clock);
  }

  @Produces
  @Singleton
  CompleteUpgrade completeUpgrade(
      FindUpgrade upgrades,
      TokenProofs proofs,
      ProvenUpgrades proven,
      Attempts attempts,
      Trail trail) {
    return new CompleteUpgradeService(upgrades, proofs, proven, attempts, trail, clock);
  }
}
