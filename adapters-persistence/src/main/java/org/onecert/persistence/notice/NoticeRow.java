package org.onecert.persistence.notice;

import io.vertx.mutiny.sqlclient.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.onecert.domain.Line;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.notice.Notice;
import org.onecert.domain.notice.NoticeId;
import org.onecert.domain.notice.NoticeKind;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.Place;

/// A notice that is to be told, as a row.
@Entity
@Table(name = "notice")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class NoticeRow {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  NoticeKind kind;

  byte[] mobile;
  String enterprise;
  String certificate;
  Instant at;

  @Column(name = "due_at")
  Instant dueAt;

  static NoticeRow of(Notice notice, People people) {
    NoticeRow row = new NoticeRow();
    row.id = notice.id().value();
    row.kind = notice.kind();
    row.mobile = people.conceal(place(notice.id()), notice.mobile());
    row.enterprise = notice.enterprise().value();
    row.certificate = notice.certificate().value();
    row.at = notice.at();
    row.dueAt = notice.at();
    return row;
  }

  static Notice notice(Row row, People people) {
    NoticeId id = new NoticeId(row.getUUID("id"));
    return new Notice(
        id,
        NoticeKind.valueOf(row.getString("kind")),
        people.mobile(place(id), row.getBuffer("mobile").getBytes()),
        new Line(row.getString("enterprise")),
        new UniqueId(row.getString("certificate")),
        row.getOffsetDateTime("at").toInstant());
  }

  private static Place place(NoticeId id) {
    return new Place("notice.mobile", id.value().toString());
  }
}
