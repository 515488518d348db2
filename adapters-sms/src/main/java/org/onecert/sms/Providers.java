package org.onecert.sms;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.application.port.TextMessages;
import org.onecert.domain.message.Handover;
import org.onecert.domain.message.Handover.Unreached;
import org.onecert.domain.message.TextMessage;
import org.onecert.sms.Submission.Declined;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Passed;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;

/// The operator's providers, the one that he prefers first. The next is asked only if the one
/// before has sent nothing for certain: so no message goes out twice.
public final class Providers implements TextMessages {

  private final List<GuardedProvider> inOrder;

  public Providers(List<GuardedProvider> inOrder) {
    this.inOrder = List.copyOf(inOrder);
  }

  /// All of them.
  public List<GuardedProvider> inOrder() {
    return inOrder;
  }

  @Override
  public Uni<Handover> send(TextMessage message) {
    return send(message, inOrder);
  }

  private static Uni<Handover> send(TextMessage message, List<GuardedProvider> left) {
    return left.isEmpty()
        ? Uni.createFrom().item(new Unreached())
        : left.getFirst().submit(message).chain(answer -> handover(message, answer, left));
  }

  private static Uni<Handover> handover(
      TextMessage message, Submission answer, List<GuardedProvider> left) {
    String provider = left.getFirst().name();
    return switch (answer) {
      case Taken(var reference) -> Uni.createFrom().item(new Handover.Taken(provider, reference));
      case Declined(var reason, _) -> Uni.createFrom().item(reason);
      case Unclear _ -> Uni.createFrom().item(new Handover.Unclear(provider));
      case NotTaken _, Passed _ -> send(message, left.subList(1, left.size()));
    };
  }
}
