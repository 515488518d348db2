package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.onecert.domain.message.Handover;
import org.onecert.domain.message.Handover.Taken;
import org.onecert.domain.message.MessagePart;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.people.Mobile;

/// A gateway that keeps what it is given, and answers as a test says.
public final class RecordedTextMessages implements TextMessages {

  private final List<TextMessage> messages = new CopyOnWriteArrayList<>();
  private Supplier<Uni<Handover>> answer = () -> Uni.createFrom().item(new Taken("recorded", "1"));

  /// From now on the gateway answers like this.
  public void answer(Supplier<Uni<Handover>> given) {
    answer = given;
  }

  @Override
  public Uni<Handover> send(TextMessage message) {
    messages.add(message);
    return answer.get();
  }

  public List<TextMessage> messages() {
    return List.copyOf(messages);
  }

  /// The six digits in the last message.
  public String lastCode() {
    return codeIn(messages.getLast());
  }

  /// The six digits in the last message to a mobile.
  public String lastCodeTo(Mobile mobile) {
    return messages.reversed().stream()
        .filter(message -> message.mobile().equals(mobile))
        .map(RecordedTextMessages::codeIn)
        .findFirst()
        .orElseThrow();
  }

  private static String codeIn(TextMessage message) {
    return Optional.ofNullable(message.wording().parts().get(MessagePart.CODE)).orElseThrow();
  }
}
