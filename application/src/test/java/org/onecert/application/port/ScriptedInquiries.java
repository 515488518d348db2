package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.onecert.application.port.SentMessages.Pending;
import org.onecert.domain.message.Delivery;

/// A provider, called `asked`, that answers as a test says what became of messages. All others
/// cannot be asked.
public final class ScriptedInquiries implements DeliveryInquiries {

  private final List<Pending> questions = new ArrayList<>();
  private Supplier<Uni<Delivery>> answer = () -> Uni.createFrom().item(Delivery.UNDER_WAY);

  /// From now on it answers like this.
  public void answer(Supplier<Uni<Delivery>> given) {
    answer = given;
  }

  public List<Pending> questions() {
    return List.copyOf(questions);
  }

  @Override
  public boolean answers(String provider) {
    return provider.equals("asked");
  }

  @Override
  public Uni<Delivery> ask(Pending message) {
    questions.add(message);
    return answer.get();
  }
}
