package org.onecert.application.partner;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.login.ItemAnswers;
import org.onecert.application.port.BusinessSystems;
import org.onecert.application.port.BusinessSystems.Registered;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Visit;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.refusal.OperatorRefusal;
import org.onecert.domain.refusal.PartnerRefusal;

/// Looks for the system, then answers for the item as a log-in does.
public final class VisitSystemService implements VisitSystem {

  private final BusinessSystems systems;
  private final ItemAnswers items;
  private final InstantSource clock;

  public VisitSystemService(BusinessSystems systems, ItemAnswers items, InstantSource clock) {
    this.systems = systems;
    this.items = items;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<SystemVisit>> visit(
      Caller<Admitted> caller, BusinessSystemId system, Optional<BusinessItemCode> item) {
    return systems
        .find(system)
        .map(found -> found.map(Registered::system).filter(BusinessSystem::admitted))
        .map(found -> Outcome.of(found, OperatorRefusal.BUSINESS_SYSTEM_NOT_REGISTERED))
        .map(found -> found.then(known -> offering(known, item)))
        .chain(ifAccepted(_ -> visit(caller.session(), system, item)));
  }

  private static Outcome<BusinessSystem> offering(
      BusinessSystem system, Optional<BusinessItemCode> item) {
    return item.stream().allMatch(system::serves)
        ? Outcome.accepted(system)
        : Outcome.refused(PartnerRefusal.ITEM_NOT_SERVED);
  }

  private Uni<Outcome<SystemVisit>> visit(
      Admitted session, BusinessSystemId system, Optional<BusinessItemCode> item) {
    Visit visit = new Visit(session.visit().entrance(), item);
    return items
        .answer(visit, session.certificate(), session.role(), clock.instant())
        .map(answer -> Outcome.accepted(new SystemVisit(session, system, answer)));
  }
}
