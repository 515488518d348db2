package org.onecert.bootstrap.wiring;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.onecert.application.Trail;
import org.onecert.application.login.ItemAnswers;
import org.onecert.application.operator.KeepBusinessSystem;
import org.onecert.application.operator.KeepBusinessSystemService;
import org.onecert.application.operator.RenewClientSecret;
import org.onecert.application.operator.RenewClientSecretService;
import org.onecert.application.partner.AdmitBusinessSystem;
import org.onecert.application.partner.AdmitBusinessSystemService;
import org.onecert.application.partner.CheckPermissions;
import org.onecert.application.partner.CheckPermissionsService;
import org.onecert.application.partner.FindCertificates;
import org.onecert.application.partner.FindCertificatesService;
import org.onecert.application.partner.VisitSystem;
import org.onecert.application.partner.VisitSystemService;
import org.onecert.application.port.BusinessSystems;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Permissions;
import org.onecert.application.port.Transactions;
import org.onecert.persistence.partner.PostgresBusinessSystems;
import org.onecert.persistence.partner.PostgresPermissions;
import org.onecert.persistence.session.UnitOfWork;

/// Business systems: what they ask, and how operators register them (G-4).
@Singleton
class PartnerWiring {

  private final InstantSource clock;

  PartnerWiring(InstantSource clock) {
    this.clock = clock;
  }

  @Produces
  @Singleton
  BusinessSystems businessSystems(UnitOfWork work) {
    return new PostgresBusinessSystems(work);
  }

  @Produces
  @Singleton
  Permissions permissions(Pool pool) {
    return new PostgresPermissions(pool);
  }

  @Produces
  @Singleton
  AdmitBusinessSystem admitBusinessSystem(BusinessSystems systems) {
    return new AdmitBusinessSystemService(systems);
  }

  @Produces
  @Singleton
  VisitSystem visitSystem(BusinessSystems systems, ItemAnswers items) {
    return new VisitSystemService(systems, items, clock);
  }

  @Produces
  @Singleton
  CheckPermissions checkPermissions(Permissions permissions) {
    return new CheckPermissionsService(permissions, clock);
  }

  @Produces
  @Singleton
  FindCertificates findCertificates(Enterprises enterprises, Certificates certificates) {
    return new FindCertificatesService(enterprises, certificates, clock);
  }

  @Produces
  @Singleton
  KeepBusinessSystem keepBusinessSystem(
      BusinessSystems systems, Trail trail, Transactions transactions) {
    return new KeepBusinessSystemService(systems, trail, transactions, clock);
  }

  @Produces
  @Singleton
  RenewClientSecret renewClientSecret(
      BusinessSystems systems, Trail trail, Transactions transactions, SecureRandom random) {
    return new RenewClientSecretService(systems, trail, transactions, random, clock);
  }
}
