package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import org.onecert.application.message.Deliveries;
import org.onecert.application.message.DeliveryWatch;
import org.onecert.application.message.FollowMessages;
import org.onecert.application.message.FollowMessagesService;
import org.onecert.application.message.MessageAlarm;
import org.onecert.application.message.MessageDesk;
import org.onecert.application.message.ShowMessage;
import org.onecert.application.message.ShowMessageService;
import org.onecert.application.message.TakeDeliveryReport;
import org.onecert.application.message.TakeDeliveryReportService;
import org.onecert.application.port.DeliveryInquiries;
import org.onecert.application.port.MessageKeys;
import org.onecert.application.port.SentMessages;
import org.onecert.application.port.Transactions;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.SmsConfiguration;
import org.onecert.domain.message.SendingLimits;
import org.onecert.domain.message.SendingScope;

/// Text messages on their way: limits and what becomes of them.
@Singleton
class MessageWiring {

  private final SmsConfiguration configuration;
  private final InstantSource clock;

  MessageWiring(OneCertConfiguration configuration, InstantSource clock) {
    this.configuration = configuration.sms();
    this.clock = clock;
  }

  @Produces
  @Singleton
  SendingLimits sendingLimits() {
    SmsConfiguration.Limits limits = configuration.limits();
    return new SendingLimits(
        Map.of(
            SendingScope.MOBILE, limits.mobile(),
            SendingScope.HOLDER_MOBILE, limits.holderMobile(),
            SendingScope.ENTERPRISE, limits.enterprise(),
            SendingScope.ADDRESS, limits.address()),
        limits.aDay());
  }

  @Produces
  @Singleton
  MessageDesk messageDesk(
      SentMessages sent,
      SendingLimits limits,
      MessageAlarm alarm,
      DeliveryInquiries inquiries,
      Deliveries deliveries) {
    return new MessageDesk(sent, limits, alarm, inquiries, deliveries, clock);
  }

  @Produces
  @Singleton
  Deliveries deliveries(SentMessages sent, Transactions transactions, DeliveryWatch watch) {
    return new Deliveries(sent, transactions, watch, clock);
  }

  @Produces
  @Singleton
  ShowMessage showMessage(SentMessages sent) {
    return new ShowMessageService(sent);
  }

  @Produces
  @Singleton
  TakeDeliveryReport takeDeliveryReport(Deliveries deliveries, MessageKeys keys) {
    return new TakeDeliveryReportService(deliveries, keys);
  }

  @Produces
  @Singleton
  FollowMessages followMessages(
      SentMessages sent, DeliveryInquiries inquiries, Deliveries deliveries) {
    return new FollowMessagesService(sent, inquiries, deliveries, clock);
  }
}
