package org.onecert.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.refusal.CodeSentRecently;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.refusal.EnterpriseDataMissing;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.TooManyAttempts;
import org.onecert.domain.refusal.TooManyLogIns;
import org.onecert.domain.refusal.TooManyMessages;
import org.onecert.rest.exchange.Language;
import org.onecert.rest.openapi.Documents;

class CatalogueTest {

  static Stream<Refusal> refusals() {
    return Stream.concat(
        Arrays.stream(Refusal.class.getPermittedSubclasses())
            .filter(Class::isEnum)
            .flatMap(family -> Arrays.stream(family.getEnumConstants()))
            .map(Refusal.class::cast),
        Stream.of(
            new CodeSentRecently(java.time.Duration.ofSeconds(1)),
            new CodeWrong(1),
            new TooManyMessages(java.time.Duration.ofSeconds(1)),
            new TooManyAttempts(java.time.Duration.ofSeconds(1)),
            new TooManyLogIns(java.time.Duration.ofSeconds(1)),
            new EnterpriseDataMissing(List.of("address"))));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void calls_a_refusal_by_its_own_name(Refusal refusal) {
    assertThat(RefusalProblems.of(refusal).code().code()).isEqualTo(refusal.code());
  }

  @Test
  void has_seen_every_family_of_refusals() {
    assertThat(refusals().map(refusal -> refusal.getClass()).distinct().toList())
        .hasSameSizeAs(Refusal.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @EnumSource
  void has_words_for_every_problem_in_every_language(ProblemCode code) {
    for (Language language : Language.values()) {
      assertThat(ProblemTexts.title(language, code)).isNotBlank();
      assertThat(ProblemTexts.remedy(language, code)).isNotBlank();
    }
    assertThat(code.status()).isBetween(400, 599);
  }

  @ParameterizedTest
  @EnumSource
  void has_words_for_every_fault_in_every_language(FieldFault fault) {
    for (Language language : Language.values()) {
      assertThat(ProblemTexts.fault(language, new FieldError("field", fault, "hint"))).isNotBlank();
    }
  }

  @Test
  void is_checked_in() {
    Documents.compare("problems.md", ProblemsInMarkdown.print());
  }
}
