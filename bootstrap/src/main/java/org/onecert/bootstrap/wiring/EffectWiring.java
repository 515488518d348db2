package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.onecert.application.Identifiers;
import org.onecert.application.Trail;
import org.onecert.application.event.Announcements;
import org.onecert.application.login.Reception;
import org.onecert.application.operator.ImportRegistry;
import org.onecert.application.operator.ImportRegistryService;
import org.onecert.application.operator.KeepBusinessItem;
import org.onecert.application.operator.KeepBusinessItemService;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Forms;
import org.onecert.application.port.RegistryEntries;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.port.Transactions;
import org.onecert.application.signing.Books;
import org.onecert.application.signing.EndedSignings;
import org.onecert.application.signing.LastStep;
import org.onecert.application.signing.MainActivationEffect;
import org.onecert.application.signing.Registrar;
import org.onecert.application.signing.RepresentativeEffects;
import org.onecert.application.signing.UpgradeEffect;

/// What takes effect when all have signed, and what operators do.
@Singleton
class EffectWiring {

  private final InstantSource clock;

  EffectWiring(InstantSource clock) {
    this.clock = clock;
  }

  @Produces
  @Singleton
  Books books(
      Enterprises enterprises,
      Certificates certificates,
      Forms forms,
      Announcements announcements,
      Trail trail) {
    return new Books(enterprises, certificates, forms, announcements, trail);
  }

  @Produces
  @Singleton
  Registrar registrar(
      Books books,
      SigningSessions signingSessions,
      Sessions sessions,
      Reception reception,
      Identifiers identifiers,
      EndedSignings ended) {
    return new Registrar(books, signingSessions, sessions, reception, identifiers, ended);
  }

  @Produces
  @Singleton
  LastStep lastStep(
      Enterprises enterprises, SigningSessions signingSessions, Transactions transactions) {
    return new LastStep(enterprises, signingSessions, transactions);
  }

  @Produces
  @Singleton
  MainActivationEffect mainActivationEffect(LastStep lastStep, Registrar registrar) {
    return new MainActivationEffect(lastStep, registrar);
  }

  @Produces
  @Singleton
  RepresentativeEffects representativeEffects(
      MainActivationEffect activation, UpgradeEffect upgrade, Sessions sessions) {
    return new RepresentativeEffects(activation, upgrade, sessions, clock);
  }

  @Produces
  @Singleton
  KeepBusinessItem keepBusinessItem(BusinessItems items, Trail trail, Transactions transactions) {
    return new KeepBusinessItemService(items, trail, transactions, clock);
  }

  @Produces
  @Singleton
  ImportRegistry importRegistry(RegistryEntries registry, Trail trail, Transactions transactions) {
    return new ImportRegistryService(registry, trail, transactions, clock);
  }
}
