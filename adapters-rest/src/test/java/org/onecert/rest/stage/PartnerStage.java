package org.onecert.rest.stage;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.onecert.application.operator.KeepBusinessSystem;
import org.onecert.application.operator.RenewClientSecret;
import org.onecert.application.partner.AdmitBusinessSystem;
import org.onecert.application.partner.CheckPermissions;
import org.onecert.application.partner.FindCertificates;
import org.onecert.application.partner.VisitSystem;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;

/// What business systems ask, as scripted.
@Singleton
class PartnerStage {

  private final Script script;

  PartnerStage(Script script) {
    this.script = script;
  }

  @Produces
  @Singleton
  AdmitBusinessSystem admitBusinessSystem() {
    return (id, hash, scope) -> script.play(AdmitBusinessSystem.class, id, hash, scope);
  }

  @Produces
  @Singleton
  VisitSystem visitSystem() {
    return (caller, system, item) -> script.play(VisitSystem.class, caller, system, item);
  }

  @Produces
  @Singleton
  CheckPermissions checkPermissions() {
    return (system, questions) -> script.play(CheckPermissions.class, system, questions);
  }

  @Produces
  @Singleton
  FindCertificates findCertificates() {
    return (uscc, after, size) -> script.play(FindCertificates.class, uscc, after, size);
  }

  @Produces
  @Singleton
  KeepBusinessSystem keepBusinessSystem() {
    return new KeepBusinessSystem() {
      @Override
      public Uni<Void> keep(BusinessSystem system, ClientAddress client) {
        return script.play(KeepBusinessSystem.class, system, client);
      }

      @Override
      public Uni<List<BusinessSystem>> all() {
        return script.play(KeepBusinessSystem.class);
      }
    };
  }

  @Produces
  @Singleton
  RenewClientSecret renewClientSecret() {
    return new RenewClientSecret() {
      @Override
      public Uni<Outcome<Secret>> renew(BusinessSystemId id, ClientAddress client) {
        return script.play(RenewClientSecret.class, id, client);
      }

      @Override
      public Uni<Outcome<BusinessSystemId>> endOlder(BusinessSystemId id, ClientAddress client) {
        return script.play(RenewClientSecret.class, id, client);
      }
    };
  }
}
