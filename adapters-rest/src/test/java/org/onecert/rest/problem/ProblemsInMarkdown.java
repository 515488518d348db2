package org.onecert.rest.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.onecert.rest.exchange.Language;

/// Prints the catalogue of problems and of faults of fields.
final class ProblemsInMarkdown {

  private static final String HEAD =
      """
      # 问题目录 / Problems

      接口以 `application/problem+json`(RFC 9457)说明请求为何未完成。程序只应依赖 `code`;`title` 和 `remedy`
      (出路)用于展示,语言由 `Accept-Language` 决定(`zh-CN` 为默认,`en` 可选)。`type` 是
      `https://onecert.example/problems/` 加 `code`。

      What goes wrong is told as `application/problem+json` (RFC 9457). Rely on `code`; show `title` and
      `remedy`, whose language follows `Accept-Language` (`zh-CN` by default, or `en`). `type` is
      `https://onecert.example/problems/` followed by `code`.

      | code | status | 问题 | 出路 | Problem | Way out |
      | --- | --- | --- | --- | --- | --- |
      """;

  private static final String FAULTS =
      """

      ## `request-invalid`: errors[].code

      | code | 含义 | Meaning |
      | --- | --- | --- |
      """;

  private ProblemsInMarkdown() {}

  static String print() {
    return HEAD + problems() + FAULTS + faults();
  }

  private static String problems() {
    return Arrays.stream(ProblemCode.values())
        .map(ProblemsInMarkdown::row)
        .collect(Collectors.joining());
  }

  private static String row(ProblemCode code) {
    return "| `%s` | %d | %s | %s | %s | %s |\n"
        .formatted(
            code.code(),
            code.status(),
            ProblemTexts.title(Language.CHINESE, code),
            ProblemTexts.remedy(Language.CHINESE, code),
            ProblemTexts.title(Language.ENGLISH, code),
            ProblemTexts.remedy(Language.ENGLISH, code));
  }

  private static String faults() {
    return Arrays.stream(FieldFault.values())
        .map(ProblemsInMarkdown::row)
        .collect(Collectors.joining());
  }

  private static String row(FieldFault fault) {
    FieldError error = new FieldError("", fault, "…");
    return "| `%s` | %s | %s |\n"
        .formatted(
            fault.code(),
            ProblemTexts.fault(Language.CHINESE, error),
            ProblemTexts.fault(Language.ENGLISH, error));
  }
}
