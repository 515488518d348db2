package org.onecert.domain.notice;

import java.time.Duration;
import java.time.Instant;
import org.onecert.domain.Line;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.Mobile;

/// Something that the holder of a certificate is to be told by text message.
///
/// @param mobile the holder's
/// @param enterprise its name
/// @param at when it happened
public record Notice(
    NoticeId id,
    NoticeKind kind,
    Mobile mobile,
    Line enterprise,
    UniqueId certificate,
    Instant at) {

  /// How long it is worth telling.
  public static final Duration LIFETIME = Duration.ofDays(1);

  /// To the holder of a certificate of this enterprise.
  public static Notice of(
      NoticeId id, NoticeKind kind, Enterprise enterprise, Certificate certificate, Instant at) {
    return new Notice(
        id,
        kind,
        certificate.information().mobile(),
        enterprise.name(),
        certificate.facts().uniqueId(),
        at);
  }

  /// The message that tells it. It has the notice's name, so that it is known when it comes twice.
  public TextMessage message() {
    return new TextMessage(
        new MessageId(id.value()), mobile, Wording.notice(kind.purpose(), certificate, enterprise));
  }

  /// Whether it is too old to be told.
  public boolean isStale(Instant now) {
    return !now.isBefore(at.plus(LIFETIME));
  }
}
