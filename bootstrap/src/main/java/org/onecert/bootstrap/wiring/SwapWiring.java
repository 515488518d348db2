package org.onecert.bootstrap.wiring;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.onecert.application.Identifiers;
import org.onecert.application.Trail;
import org.onecert.application.event.Announcements;
import org.onecert.application.login.TokenProofs;
import org.onecert.application.message.MessageDesk;
import org.onecert.application.notice.SendNotices;
import org.onecert.application.notice.SendNoticesService;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Forms;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.Notices;
import org.onecert.application.port.ReplacedIssues;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.port.TextMessages;
import org.onecert.application.port.Transactions;
import org.onecert.application.port.Upgrades;
import org.onecert.application.signing.EndedSignings;
import org.onecert.application.signing.LastStep;
import org.onecert.application.signing.UpgradeBooks;
import org.onecert.application.signing.UpgradeEffect;
import org.onecert.application.upgrade.HalfDoneWork;
import org.onecert.application.upgrade.Profiles;
import org.onecert.application.upgrade.ProvenUpgrades;
import org.onecert.application.upgrade.Successions;
import org.onecert.application.upgrade.SwapBooks;
import org.onecert.application.upgrade.Swaps;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.SmsCheck;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.notice.PostgresNotices;
import org.onecert.persistence.session.UnitOfWork;

/// The swap in which every upgrade ends (U-3), and telling the holders of it.
@Singleton
class SwapWiring {

  private final InstantSource clock;

  SwapWiring(InstantSource clock) {
    this.clock = clock;
  }

  @Produces
  @Singleton
  Notices notices(UnitOfWork work, Pool pool, People people) {
    return new PostgresNotices(work, pool, people);
  }

  @Produces
  @Singleton
  SendNotices sendNotices(Notices notices, TextMessages messages, MessageDesk desk) {
    return new SendNoticesService(notices, messages, desk, SmsCheck.LONGEST, clock);
  }

  @Produces
  @Singleton
  SwapBooks swapBooks(
      Enterprises enterprises,
      GrantedItems granted,
      Announcements announcements,
      Notices notices,
      Trail trail) {
    return new SwapBooks(enterprises, granted, announcements, notices, trail);
  }

  @Produces
  @Singleton
  Swaps swaps(
      SwapBooks books,
      HalfDoneWork halfDone,
      Sessions sessions,
      Identifiers identifiers,
      OneCertConfiguration configuration) {
    return new Swaps(books, halfDone, sessions, identifiers, configuration.sessions().parted());
  }

  @Produces
  @Singleton
  ProvenUpgrades provenUpgrades(
      Enterprises enterprises,
      Upgrades upgrades,
      Successions successions,
      Sessions sessions,
      ReplacedIssues replaced,
      TokenProofs proofs,
      Swaps swaps,
      Transactions transactions) {
    return new ProvenUpgrades(
        enterprises, upgrades, successions, sessions, replaced, proofs, swaps, transactions, clock);
  }

  @Produces
  @Singleton
  UpgradeEffect upgradeEffect(
      LastStep lastStep,
      Enterprises enterprises,
      Successions successions,
      Profiles profiles,
      UpgradeBooks books,
      EndedSignings ended,
      Identifiers identifiers) {
    return new UpgradeEffect(
        lastStep, enterprises, successions, profiles, books, ended, identifiers);
  }

  @Produces
  @Singleton
  UpgradeBooks upgradeBooks(
      SigningSessions signingSessions, Forms forms, Swaps swaps, Trail trail) {
    return new UpgradeBooks(signingSessions, forms, swaps, trail);
  }
}
