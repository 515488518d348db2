package org.onecert.sms;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import org.onecert.application.port.DeliveryInquiries;
import org.onecert.application.port.SentMessages.Pending;
import org.onecert.domain.message.Delivery;

/// The providers that have to be asked, by name.
public final class Inquiries implements DeliveryInquiries {

  private final Map<String, DeliveryInquiry> byProvider;

  public Inquiries(Map<String, DeliveryInquiry> byProvider) {
    this.byProvider = Map.copyOf(byProvider);
  }

  @Override
  public boolean answers(String provider) {
    return byProvider.containsKey(provider);
  }

  /// A provider that the operator has no more cannot be asked.
  @Override
  public Uni<Delivery> ask(Pending message) {
    return Optional.ofNullable(byProvider.get(message.provider()))
        .map(inquiry -> inquiry.ask(message.mobile(), message.reference(), message.takenAt()))
        .orElseGet(() -> Uni.createFrom().item(Delivery.UNDER_WAY));
  }
}
