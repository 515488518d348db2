package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onecert.domain.people.Mobile;

/// A gateway that keeps what it is given, and answers as a test says.
public final class RecordedTextMessages implements TextMessages {

  private static final Pattern CODE = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

  private final List<TextMessage> messages = new CopyOnWriteArrayList<>();
  private Supplier<Uni<Handover>> answer = () -> Uni.createFrom().item(Handover.ACCEPTED);

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
    return CODE.matcher(message.text()).results().findFirst().orElseThrow().group();
  }
}
