package org.onecert.persistence.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.message.TextMessage;
import org.onecert.persistence.crypto.CountingIndex;

/// A message that went out, as a row.
@Entity
@Table(name = "text_message")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class TextMessageRow {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  MessagePurpose purpose;

  byte[] mobile;
  String enterprise;
  byte[] client;
  UUID session;

  @Column(name = "sent_at")
  Instant sentAt;

  @Nullable String provider;
  @Nullable String reference;

  @Enumerated(EnumType.STRING)
  Delivery delivery;

  @Column(name = "told_at")
  Instant toldAt;

  byte @Nullable [] number;

  @Column(name = "ask_at")
  @Nullable Instant askAt;

  /// One that is under way.
  static TextMessageRow of(TextMessage message, Asker asker, Instant now, CountingIndex index) {
    TextMessageRow row = new TextMessageRow();
    row.id = message.id().value();
    row.purpose = message.wording().purpose();
    row.mobile = index.of(message.mobile());
    row.enterprise = asker.enterprise().organisationCode().value();
    row.client = index.of(asker.client());
    row.session = asker.session().value();
    row.sentAt = now;
    row.delivery = Delivery.UNDER_WAY;
    row.toldAt = now;
    return row;
  }

  MessageStanding standing() {
    return new MessageStanding(
        new MessageId(id), Optional.ofNullable(provider), sentAt, delivery, toldAt);
  }
}
