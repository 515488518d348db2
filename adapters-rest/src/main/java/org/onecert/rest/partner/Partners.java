package org.onecert.rest.partner;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.onecert.application.Outcomes;
import org.onecert.application.partner.AdmitBusinessSystem;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.Scope;
import org.onecert.domain.refusal.PartnerRefusal;
import org.onecert.rest.exchange.Exchange;

/// Finds out which business system asks.
@Singleton
public final class Partners {

  private static final Logger LOG = Logger.getLogger(Partners.class);

  private final AdmitBusinessSystem admitting;

  public Partners(AdmitBusinessSystem admitting) {
    this.admitting = admitting;
  }

  /// Operators want to see that a secret is tried, or a scope is missing.
  private static void report(
      Outcome<BusinessSystem> outcome, BusinessSystemId id, Exchange exchange) {
    if (outcome instanceof Refused<BusinessSystem>(var refusal)) {
      LOG.warnf(
          "SYSTEM_REFUSED: %s from %s: %s", id.value(), exchange.client().value(), refusal.code());
    }
  }

  /// The system that asks, if it may ask this.
  Uni<Outcome<BusinessSystem>> admit(Exchange exchange, Scope scope) {
    return BasicCredentials.of(exchange)
        .map(presented ->
            admitting
                .admit(presented.id(), presented.secretHash(), scope)
                .invoke(outcome -> report(outcome, presented.id(), exchange)))
        .orElseGet(() -> Outcomes.refused(PartnerRefusal.BUSINESS_SYSTEM_UNKNOWN));
  }
}
