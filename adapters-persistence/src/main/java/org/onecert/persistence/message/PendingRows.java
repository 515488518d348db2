package org.onecert.persistence.message;

import io.vertx.mutiny.sqlclient.Row;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.stream.Stream;
import org.onecert.application.port.SentMessages.Pending;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.people.Mobile;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.Place;

/// Rows of messages whose providers are to be asked. The number is in them only so long.
record PendingRows(People people) {

  private static final Logger LOG = System.getLogger(PendingRows.class.getName());

  byte[] concealed(TextMessage message) {
    return people.conceal(place(message.id()), message.mobile());
  }

  /// One that cannot be read holds up no other.
  Stream<Pending> read(Row row) {
    try {
      return Stream.of(pending(row));
    } catch (RuntimeException unreadable) {
      LOG.log(Level.ERROR, "MESSAGE_NOT_READ {0}", row.getUUID("id"));
      return Stream.empty();
    }
  }

  private Pending pending(Row row) {
    MessageId id = new MessageId(row.getUUID("id"));
    Mobile mobile = people.mobile(place(id), row.getBuffer("number").getBytes());
    return new Pending(
        id,
        mobile,
        row.getString("provider"),
        row.getString("reference"),
        row.getOffsetDateTime("sent_at").toInstant());
  }

  private static Place place(MessageId id) {
    return new Place("text_message.number", id.value().toString());
  }
}
