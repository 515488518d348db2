package org.onecert.rest.partner;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.onecert.application.Outcomes;
import org.onecert.application.partner.AdmitBusinessSystem;
import org.onecert.domain.Outcome;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.Scope;
import org.onecert.domain.refusal.PartnerRefusal;
import org.onecert.rest.exchange.Exchange;

/// Finds out which business system asks.
@Singleton
public final class Partners {

  private final AdmitBusinessSystem admitting;

  public Partners(AdmitBusinessSystem admitting) {
    this.admitting = admitting;
  }

  /// The system that asks, if it may ask this.
  Uni<Outcome<BusinessSystem>> admit(Exchange exchange, Scope scope) {
    return BasicCredentials.of(exchange)
        .map(presented -> admitting.admit(presented.id(), presented.secretHash(), scope))
        .orElseGet(() -> Outcomes.refused(PartnerRefusal.BUSINESS_SYSTEM_UNKNOWN));
  }
}
