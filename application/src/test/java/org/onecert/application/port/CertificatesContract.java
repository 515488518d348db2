package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.enterprise.Role;

/// What holds of the certificates, whoever keeps them.
public abstract class CertificatesContract {

  private final Ports ports;

  protected CertificatesContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  void are_found_within_their_enterprise_only() {
    Newcomer settled = ports.settled();
    Newcomer other = ports.settled();

    assertThat(find(settled, settled.mainId())).contains(settled.main("first"));
    assertThat(find(other, settled.mainId())).isEmpty();
    assertThat(find(settled, Newcomer.arrives().mainId())).isEmpty();
  }

  @Test
  void are_given_back_as_they_were_put_last() {
    Newcomer settled = ports.settled();
    Certificate deputy = ports.deputy(settled, "209");
    Certificate changed =
        deputy
            .withIssue(settled.certificate("209", "second"))
            .with(new Access.Deregistered(Samples.NOW.plusSeconds(1)));

    ports.run(() -> ports.certificates().put(changed));
    assertThat(find(settled, deputy.id())).contains(changed);

    ports.run(() -> ports.certificates().put(deputy));
    assertThat(find(settled, deputy.id())).contains(deputy);
  }

  @Test
  @DisplayName("C-1 are alike if they have the same digits in the same enterprise")
  void are_alike_if_they_have_the_same_digits() {
    Newcomer settled = ports.settled();
    Certificate deputy = ports.deputy(settled, "1090");
    ports.settled();

    assertThat(alike(settled, settled.facts().uniqueId())).containsExactly(settled.main("first"));
    assertThat(alike(settled, deputy.facts().uniqueId())).containsExactly(deputy);
    assertThat(alike(settled, new UniqueId("10@XY" + settled.uscc()))).isEmpty();
  }

  @Test
  @DisplayName("C-1 are alike whatever credit code stands in their unique ids")
  void are_alike_whatever_credit_code_stands_in_their_ids() {
    Newcomer settled = ports.settled();
    Newcomer moved = settled.moved();
    Certificate namesake = ports.deputy(moved, "109");

    assertThat(alike(settled, moved.facts().uniqueId()))
        .containsExactlyInAnyOrder(settled.main("first"), namesake);
  }

  @Test
  @DisplayName("M-1 are listed with role, state and the number of their items")
  void are_listed_with_what_they_may_do() {
    Newcomer settled = ports.settled();
    Certificate deputy = ports.deputy(settled, "209");
    Certificate gone = settled.deputy("309").with(new Access.Deregistered(Samples.NOW));
    ports.run(() -> ports.certificates().put(gone));
    ports.grant(deputy.id(), grant("construction-permit", Optional.empty()));
    ports.grant(deputy.id(), grant("civilised-site", Optional.of("2026-11-22")));
    ports.grant(deputy.id(), grant("green-construction", Optional.of("2026-11-21")));
    ports.deputy(ports.settled(), "209");

    assertThat(page(settled, Optional.empty(), 10))
        .containsExactlyInAnyOrder(
            listed(settled.main("first"), Role.MAIN, Ports.OFFERED),
            listed(deputy, Role.DEPUTY, 2),
            listed(gone, Role.DEPUTY, 0));
  }

  @Test
  @DisplayName("M-1 are listed in the order of their names, which grow with time, page by page")
  void are_listed_in_order_page_by_page() {
    Newcomer settled = ports.settled();
    var names =
        Stream.of("209", "309", "409", "509").map(digits -> ports.deputy(settled, digits).id());
    List<CertificateId> all =
        Stream.concat(Stream.of(settled.mainId()), names)
            .sorted(Comparator.comparing(id -> id.value().toString()))
            .toList();

    assertThat(names(settled, Optional.empty(), 2)).isEqualTo(all.subList(0, 2));
    assertThat(names(settled, Optional.of(all.get(1)), 2)).isEqualTo(all.subList(2, 4));
    assertThat(names(settled, Optional.of(all.get(3)), 2)).isEqualTo(all.subList(4, 5));
    assertThat(names(settled, Optional.of(all.get(4)), 2)).isEmpty();
    assertThat(names(settled, Optional.empty(), 5)).isEqualTo(all);
  }

  @Test
  void are_none_of_an_enterprise_that_nobody_knows() {
    assertThat(page(Newcomer.arrives(), Optional.empty(), 10)).isEmpty();
  }

  private static ListedCertificate listed(Certificate certificate, Role role, int items) {
    return new ListedCertificate(
        certificate.id(),
        certificate.facts(),
        certificate.information(),
        certificate.access(),
        role,
        items);
  }

  private Optional<Certificate> find(Newcomer enterprise, CertificateId id) {
    return ports.run(() -> ports.certificates().find(enterprise.id(), id));
  }

  private List<Certificate> alike(Newcomer enterprise, UniqueId uniqueId) {
    return ports.run(() -> ports.certificates().alike(enterprise.id(), uniqueId));
  }

  private List<ListedCertificate> page(
      Newcomer enterprise, Optional<CertificateId> after, int size) {
    return ports.run(() -> ports.certificates().page(enterprise.id(), after, size, Samples.NOW));
  }

  @Test
  @DisplayName("G-1 have their items counted by the day in Shanghai")
  void have_their_items_counted_by_the_day_in_shanghai() {
    Newcomer settled = ports.settled();
    Certificate deputy = ports.deputy(settled, "209");
    ports.grant(deputy.id(), grant("civilised-site", Optional.of("2026-11-22")));
    Instant midnight = Instant.parse("2026-11-22T16:00:00Z");

    assertThat(itemsOf(deputy, settled, midnight.minusMillis(1))).isEqualTo(1);
    assertThat(itemsOf(deputy, settled, midnight)).isZero();
  }

  private int itemsOf(Certificate deputy, Newcomer enterprise, Instant now) {
    return ports
        .run(() -> ports.certificates().page(enterprise.id(), Optional.empty(), 10, now))
        .stream()
        .filter(row -> row.id().equals(deputy.id()))
        .mapToInt(ListedCertificate::items)
        .sum();
  }

  private List<CertificateId> names(Newcomer enterprise, Optional<CertificateId> after, int size) {
    return page(enterprise, after, size).stream().map(ListedCertificate::id).toList();
  }

  private static Grant grant(String item, Optional<String> lastDay) {
    return new Grant(new BusinessItemCode(item), lastDay.map(LocalDate::parse));
  }
}
