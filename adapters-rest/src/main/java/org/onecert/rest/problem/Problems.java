package org.onecert.rest.problem;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.exchange.Language;
import org.onecert.rest.problem.ProblemJson.FieldErrorJson;

/// Words problems as answers, in the language of the request.
@Singleton
public final class Problems {

  /// What the type of every problem begins with.
  public static final String TYPES = "https://onecert.example/problems/";

  private final ProblemLinks links;

  public Problems(ProblemLinks links) {
    this.links = links;
  }

  /// The answer to a request that came to an outcome.
  ///
  /// @param accepted words what an accepted outcome yields
  public <T> Answer answer(Exchange exchange, Outcome<T> outcome, Function<T, Answer> accepted) {
    return switch (outcome) {
      case Accepted<T>(var value) -> accepted.apply(value);
      case Refused<T>(var refusal) -> answer(exchange, RefusalProblems.of(refusal));
    };
  }

  /// The answer that tells of a problem. The exchange remembers which one it was.
  public Answer answer(Exchange exchange, Problem problem) {
    exchange.noteProblem(problem.code().code());
    Language language = exchange.language();
    Answer answer =
        Answer.json(problem.code().status(), json(exchange, problem))
            .with("Content-Type", "application/problem+json")
            .with("Content-Language", language.tag())
            .with("Vary", "Accept-Language");
    return challenged(exchange, waiting(answer, problem), problem);
  }

  private static Answer waiting(Answer answer, Problem problem) {
    return Optional.ofNullable(problem.retryAfter())
        .map(time -> answer.with("Retry-After", Long.toString(time.toSeconds())))
        .orElse(answer);
  }

  private static Answer challenged(Exchange exchange, Answer answer, Problem problem) {
    return problem.code().status() == 401
        ? answer.with("WWW-Authenticate", challenge(exchange, problem))
        : answer;
  }

  /// RFC 7617 for business systems, else RFC 6750, 3: no error is named to one who presented no
  /// token.
  private static String challenge(Exchange exchange, Problem problem) {
    if (problem.code() == ProblemCode.BUSINESS_SYSTEM_UNKNOWN) {
      return "Basic realm=\"onecert\", charset=\"UTF-8\"";
    }
    boolean presented = !exchange.headers("Authorization").isEmpty();
    return "Bearer realm=\"onecert\"" + (presented ? ", error=\"invalid_token\"" : "");
  }

  /// A problem as JSON.
  public ProblemJson json(Exchange exchange, Problem problem) {
    return json(exchange.language(), problem, exchange.correlationId());
  }

  /// A problem as JSON, for those who have no request.
  public ProblemJson json(Language language, Problem problem, String correlationId) {
    ProblemCode code = problem.code();
    return new ProblemJson(
        URI.create(TYPES + code.code()),
        ProblemTexts.title(language, code),
        code.status(),
        detail(language, problem),
        code.code(),
        ProblemTexts.remedy(language, code),
        correlationId,
        problem.errors().isEmpty() ? null : errors(language, problem),
        problem.fields().isEmpty() ? null : problem.fields(),
        problem.triesLeft(),
        seconds(problem),
        code == ProblemCode.CERTIFICATE_EXPIRED ? links.renewal() : null);
  }

  private static @Nullable String detail(Language language, Problem problem) {
    return ProblemTexts.detail(language, problem.code(), particular(language, problem))
        .orElse(null);
  }

  /// What is particular to this case, as far as it can be said in one value.
  private static Object particular(Language language, Problem problem) {
    if (!problem.errors().isEmpty()) {
      return String.join("; ", errors(language, problem).stream().map(Problems::line).toList());
    }
    if (!problem.fields().isEmpty()) {
      return String.join(", ", problem.fields());
    }
    Integer tries = problem.triesLeft();
    return tries != null ? tries.toString() : Optional.ofNullable(seconds(problem)).orElse(0L);
  }

  private static String line(FieldErrorJson error) {
    return error.field() + ": " + error.message();
  }

  private static List<FieldErrorJson> errors(Language language, Problem problem) {
    return problem.errors().stream().map(error -> error(language, error)).toList();
  }

  private static FieldErrorJson error(Language language, FieldError error) {
    return new FieldErrorJson(
        error.field(), error.fault().code(), ProblemTexts.fault(language, error));
  }

  private static @Nullable Long seconds(Problem problem) {
    return problem.retryAfter() == null ? null : problem.retryAfter().toSeconds();
  }
}
