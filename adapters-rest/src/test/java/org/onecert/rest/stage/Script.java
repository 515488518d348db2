package org.onecert.rest.stage;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.refusal.Refusal;

/// What the use cases will answer, and what they were asked.
@Singleton
public class Script {

  private final Map<Class<?>, Uni<?>> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  public void clear() {
    answers.clear();
    asked.clear();
  }

  /// The use case will answer this.
  public void answers(Class<?> useCase, Object answer) {
    answers.put(useCase, Uni.createFrom().item(answer));
  }

  public void accepts(Class<?> useCase, Object value) {
    answers(useCase, Outcome.accepted(value));
  }

  public void refuses(Class<?> useCase, Refusal refusal) {
    answers(useCase, Outcome.refused(refusal));
  }

  /// The use case will do this.
  public void does(Class<?> useCase, Uni<?> work) {
    answers.put(useCase, work);
  }

  public void breaks(Class<?> useCase, RuntimeException failure) {
    answers.put(useCase, Uni.createFrom().failure(failure));
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <T> Uni<T> play(Class<?> useCase, Object... question) {
    asked.add(new Asked(useCase, List.of(question)));
    return (Uni<T>)
        Optional.ofNullable(answers.get(useCase))
            .orElseThrow(() -> new IllegalStateException("Nobody wrote " + useCase));
  }

  /// Notes what a use case was asked that always answers the same way, unless it shall refuse.
  @SuppressWarnings("unchecked")
  <T> T note(Class<?> useCase, T answer, Object... question) {
    asked.add(new Asked(useCase, List.of(question)));
    return Optional.ofNullable(answers.get(useCase))
        .map(scripted -> (T) scripted.subscribeAsCompletionStage().join())
        .orElse(answer);
  }

  /// What a use case was asked, one entry for each time.
  public List<List<Object>> asked(Class<?> useCase) {
    return asked.stream()
        .filter(question -> question.useCase().equals(useCase))
        .map(Asked::question)
        .toList();
  }

  /// Who asked a use case the last time.
  public Session askedBy(Class<?> useCase) {
    return ((Caller<?>) asked(useCase).getLast().getFirst()).session();
  }

  private record Asked(Class<?> useCase, List<Object> question) {}
}
