package org.onecert.sms;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.port.TextMessages;
import org.onecert.domain.message.Handover;
import org.onecert.domain.message.TextMessage;

/// The operator's providers, the one that he prefers first.
public final class Providers implements TextMessages {

  private final List<GuardedProvider> inOrder;
  private final RetryTerms terms;
  private final Rest rest;
  private final InstantSource clock;

  public Providers(
      List<GuardedProvider> inOrder, RetryTerms terms, Rest rest, InstantSource clock) {
    this.inOrder = List.copyOf(inOrder);
    this.terms = terms;
    this.rest = rest;
    this.clock = clock;
  }

  /// All of them.
  public List<GuardedProvider> inOrder() {
    return inOrder;
  }

  @Override
  public Uni<Handover> send(TextMessage message) {
    return Uni.createFrom()
        .deferred(() -> new Passage(message, terms, rest, clock).through(inOrder));
  }
}
