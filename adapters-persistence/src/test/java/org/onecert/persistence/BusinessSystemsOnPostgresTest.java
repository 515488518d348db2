package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.BusinessSystems.Registered;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.ClientSecrets;
import org.onecert.domain.partner.PermissionGround;
import org.onecert.domain.partner.PermissionGround.Standing;
import org.onecert.domain.partner.PermissionQuestion;
import org.onecert.domain.partner.Scope;
import org.onecert.persistence.partner.PostgresBusinessSystems;
import org.onecert.persistence.partner.PostgresPermissions;

@DisplayName("G-4 Business systems, and what they ask")
@ExtendWith(OnPostgres.class)
class BusinessSystemsOnPostgresTest {

  private static final BusinessItemCode PERMIT = new BusinessItemCode("construction-permit");
  private static final BusinessItemCode SITE = new BusinessItemCode("civilised-site");
  private static final BusinessItemCode NONE = new BusinessItemCode("no-such-item");

  private static final Instant UNTIL = Samples.facts("109", "first").validity().notAfter();

  private final PostgresPorts ports;
  private final PostgresBusinessSystems systems;
  private final PostgresPermissions permissions;

  BusinessSystemsOnPostgresTest(Postgres postgres) {
    this.ports = new PostgresPorts(postgres);
    this.systems = ports.systems();
    this.permissions = new PostgresPermissions(postgres.pool());
  }

  private static Registered registered(String id, Set<BusinessItemCode> items, int secrets) {
    ClientSecrets hashes = ClientSecrets.NONE;
    for (int i = 0; i < secrets; i++) {
      hashes = hashes.with(Newcomer.digest());
    }
    return new Registered(
        new BusinessSystem(
            new BusinessSystemId(id),
            Samples.line("施工许可系统"),
            Set.of(Scope.PERMISSIONS, Scope.CERTIFICATES),
            items,
            items.isEmpty(),
            true),
        hashes);
  }

  @Test
  void are_given_back_as_they_were_kept_last() {
    for (var kept :
        List.of(
            registered("permits", Set.of(), 0),
            registered("permits", Set.of(PERMIT, SITE), 2),
            registered("permits", Set.of(PERMIT), 1))) {
      ports.run(() -> systems.put(kept));

      assertThat(ports.run(() -> systems.find(kept.system().id()))).contains(kept);
      assertThat(
              ports.run(() ->
                  ports.transactions().inTransaction(() -> systems.claim(kept.system().id()))))
          .contains(kept);
      assertThat(ports.run(systems::all)).contains(kept.system());
    }
    assertThat(ports.run(() -> systems.find(new BusinessSystemId("nobody")))).isEmpty();
  }

  @Test
  void are_told_the_ground_of_each_question_in_order() {
    Newcomer settled = ports.settled();
    Certificate deputy = ports.deputy(settled, "209");
    Grant untilSpring = new Grant(SITE, Optional.of(LocalDate.parse("2027-03-31")));
    ports.grant(deputy.id(), untilSpring);
    Certificate gone = ports.deputy(settled, "309").with(new Access.Deregistered(Samples.NOW));
    ports.run(() -> ports.certificates().put(gone));
    var main = settled.main("first");

    List<PermissionGround> grounds =
        ports.run(() ->
            permissions.grounds(
                List.of(
                    new PermissionQuestion(deputy.facts().uniqueId(), SITE),
                    new PermissionQuestion(main.facts().uniqueId(), PERMIT),
                    new PermissionQuestion(deputy.facts().uniqueId(), PERMIT),
                    new PermissionQuestion(gone.facts().uniqueId(), NONE),
                    new PermissionQuestion(Newcomer.arrives().facts().uniqueId(), PERMIT))));

    assertThat(grounds)
        .containsExactly(
            ground(Role.DEPUTY, false, Optional.of(true), Optional.of(untilSpring)),
            ground(Role.MAIN, false, Optional.of(true), Optional.empty()),
            ground(Role.DEPUTY, false, Optional.of(true), Optional.empty()),
            ground(Role.DEPUTY, true, Optional.empty(), Optional.empty()),
            new PermissionGround(Optional.empty(), Optional.of(true), Optional.empty()));
  }

  private static PermissionGround ground(
      Role role, boolean deregistered, Optional<Boolean> offered, Optional<Grant> grant) {
    return new PermissionGround(
        Optional.of(new Standing(role, deregistered, UNTIL)), offered, grant);
  }

  @Test
  void have_no_secret_in_the_database_but_its_hash() {
    Octets hash = Newcomer.digest();
    Registered kept =
        new Registered(registered("hashed", Set.of(), 0).system(), ClientSecrets.NONE.with(hash));
    ports.run(() -> systems.put(kept));

    assertThat(ports.run(() -> systems.find(kept.system().id())).orElseThrow().secrets().hashes())
        .containsExactly(hash);
  }
}
