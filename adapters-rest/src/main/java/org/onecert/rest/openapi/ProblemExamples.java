package org.onecert.rest.openapi;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.onecert.domain.refusal.CodeSentRecently;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.refusal.EnterpriseDataMissing;
import org.onecert.domain.refusal.TooManyAttempts;
import org.onecert.domain.refusal.TooManyLogIns;
import org.onecert.rest.exchange.Language;
import org.onecert.rest.problem.FieldError;
import org.onecert.rest.problem.FieldFault;
import org.onecert.rest.problem.Problem;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemJson;
import org.onecert.rest.problem.ProblemLinks;
import org.onecert.rest.problem.Problems;
import org.onecert.rest.problem.RefusalProblems;

/// An example of every problem, worded by the code that words the real ones.
public final class ProblemExamples {

  private static final Problems WORDS =
      new Problems(new ProblemLinks(URI.create("https://www.962600.com/")));
  private static final String CORRELATION_ID = "019a1f2e-7c40-7d1b-9a53-3c1f0a6f2b11";

  private ProblemExamples() {}

  public static ProblemJson of(ProblemCode code, Language language) {
    return WORDS.json(language, problem(code), CORRELATION_ID);
  }

  private static Problem problem(ProblemCode code) {
    return switch (code) {
      case REQUEST_INVALID ->
          Problem.invalid(List.of(new FieldError("mobile", FieldFault.NOT_A_MOBILE, "")));
      case TOO_MANY_ATTEMPTS -> RefusalProblems.of(new TooManyAttempts(Duration.ofSeconds(1)));
      case TOO_MANY_LOG_INS -> RefusalProblems.of(new TooManyLogIns(Duration.ofSeconds(2)));
      case CODE_SENT_RECENTLY -> RefusalProblems.of(new CodeSentRecently(Duration.ofSeconds(63)));
      case CODE_WRONG -> RefusalProblems.of(new CodeWrong(4));
      case ENTERPRISE_DATA_MISSING ->
          RefusalProblems.of(
              new EnterpriseDataMissing(List.of("economicType", "legalRepresentative")));
      case REQUEST_STILL_RUNNING -> Problem.of(code).retryAfter(Duration.ofSeconds(15));
      default -> Problem.of(code);
    };
  }
}
