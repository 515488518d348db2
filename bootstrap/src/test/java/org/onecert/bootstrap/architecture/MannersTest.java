package org.onecert.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;

/// How code in this house behaves.
@AnalyzeClasses(packages = "org.onecert", importOptions = DoNotIncludeTests.class)
class MannersTest {

  private static final String FIXTURES = "org.onecert.fixtures..";
  private static final String BOOTSTRAP = "org.onecert.bootstrap..";

  @ArchTest
  static final ArchRule time_is_handed_in =
      noClasses()
          .that()
          .resideOutsideOfPackages(FIXTURES)
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("what cannot be handed in cannot be tested");

  @ArchTest
  static final ArchRule randomness_is_handed_in =
      noClasses()
          .that()
          .resideOutsideOfPackages(FIXTURES, BOOTSTRAP)
          .and()
          .areNotAssignableTo(SecureRandom.class)
          .should()
          .callConstructor(SecureRandom.class)
          .because("one source, chosen in one place");

  /// But the start, which has nobody to keep waiting yet and must not go on without an answer.
  @ArchTest
  static final ArchRule nobody_waits_or_subscribes =
      noClasses()
          .that()
          .resideOutsideOfPackages(FIXTURES)
          .and()
          .doNotHaveSimpleName("DataKeyCheck")
          .should()
          .callMethod(Uni.class, "await")
          .orShould()
          .callMethod(Uni.class, "subscribe")
          .because("who waits blocks an event loop, and who subscribes loses the caller");

  @ArchTest
  static final ArchRule upkeep_goes_in_rounds =
      methods()
          .that()
          .areAnnotatedWith(Scheduled.class)
          .should(
              have(
                  describe(
                      "a round of Rounds",
                      method ->
                          method.getMethodCallsFromSelf().stream()
                              .anyMatch(
                                  call -> call.getTargetOwner().getSimpleName().equals("Rounds")))))
          .because("what is done by itself is counted, and ends when the node stops");

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .should()
          .haveNameMatching(
              ".*(Impl|Base|Abstract|Manager|Helper|Util|Utils|Common|Dto)([A-Z].*)?$")
          .because("these words fit everything and therefore name nothing");
}
