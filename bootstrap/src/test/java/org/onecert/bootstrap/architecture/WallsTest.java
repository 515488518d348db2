package org.onecert.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Who may know whom (ADR 0001).
@AnalyzeClasses(packages = "org.onecert", importOptions = DoNotIncludeTests.class)
class WallsTest {

  private static final String DOMAIN = "org.onecert.domain..";
  private static final String APPLICATION = "org.onecert.application..";
  private static final String REST = "org.onecert.rest..";
  private static final String PERSISTENCE = "org.onecert.persistence..";
  private static final String TOKEN = "org.onecert.token..";
  private static final String SMS = "org.onecert.sms..";
  private static final String BOOTSTRAP = "org.onecert.bootstrap..";
  private static final String FIXTURES = "org.onecert.fixtures..";

  @ArchTest
  static final ArchRule the_domain_knows_java_and_itself =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(DOMAIN, "java..", "org.jspecify..")
          .because("rules outlive frameworks");

  @ArchTest
  static final ArchRule the_application_knows_the_domain_and_mutiny =
      classes()
          .that()
          .resideInAPackage(APPLICATION)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              APPLICATION, DOMAIN, "java..", "org.jspecify..", "io.smallrye.mutiny..")
          .because("technology stands behind ports");

  @ArchTest
  static final ArchRule the_edge_knows_no_other_adapter = knowsNone(REST, PERSISTENCE, TOKEN, SMS);

  @ArchTest
  static final ArchRule persistence_knows_no_other_adapter =
      knowsNone(PERSISTENCE, REST, TOKEN, SMS);

  @ArchTest
  static final ArchRule the_token_knows_no_other_adapter = knowsNone(TOKEN, REST, PERSISTENCE, SMS);

  @ArchTest
  static final ArchRule messages_know_no_other_adapter = knowsNone(SMS, REST, PERSISTENCE, TOKEN);

  @ArchTest
  static final ArchRule adapters_know_ports_not_services =
      noClasses()
          .that()
          .resideInAnyPackage(REST, PERSISTENCE, TOKEN, SMS)
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Service")
          .andShould()
          .dependOnClassesThat()
          .resideInAPackage(APPLICATION)
          .because("an adapter that knows a service ties it to one technology");

  @ArchTest
  static final ArchRule statuses_exist_at_the_edge_alone =
      noClasses()
          .that()
          .resideOutsideOfPackages(REST)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..")
          .because("the business says no in its own words; HTTP is one way to tell it");

  @ArchTest
  static final ArchRule cryptography_on_certificates_is_the_tokens_business =
      noClasses()
          .that()
          .resideOutsideOfPackages(TOKEN, FIXTURES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.bouncycastle..")
          .because("certificates are parsed in one place, behind one set of checks");

  @ArchTest
  static final ArchRule nobody_but_the_bootstrap_is_known_by_nobody =
      noClasses()
          .that()
          .resideOutsideOfPackages(BOOTSTRAP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BOOTSTRAP)
          .because("wiring knows the rooms, no room knows its wiring");

  @ArchTest
  static final ArchRule the_world_outside_knows_nothing_of_the_server =
      noClasses()
          .that()
          .resideInAPackage(FIXTURES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DOMAIN, APPLICATION, REST, PERSISTENCE, TOKEN, SMS, BOOTSTRAP)
          .because("a judge that shares code with the judged shares its mistakes");

  private static ArchRule knowsNone(String one, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(one)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .because("what two adapters share belongs into a port");
  }
}
