package org.onecert.application.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.answer;
import static org.onecert.domain.Samples.NOW;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.onecert.application.Shelves;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.SessionId;

/// Looks at everything again and again while the visitors are at it: at every moment each
/// enterprise has exactly one main, no deputy has an item that it was not granted, and no session
/// that ended comes back.
final class Watcher implements Callable<Integer> {

  private final City city;
  private final Shelves shelves;
  private final BooleanSupplier over;

  Watcher(City city, BooleanSupplier over) {
    this.city = city;
    this.shelves = city.world.shelves;
    this.over = over;
  }

  /// @return how often it has looked
  @Override
  public Integer call() {
    int looks = 0;
    while (!over.getAsBoolean()) {
      look();
      looks++;
    }
    return looks;
  }

  void look() {
    city.companies.forEach(this::look);
    city.ledger.ended().forEach(id -> assertThat(atWork(id)).as("ended").isEmpty());
  }

  /// What is left of a session after a swap is good for no work.
  private Optional<Session> atWork(SessionId id) {
    return answer(shelves.sessions.find(id, NOW))
        .filter(session -> !(session instanceof Session.Parted));
  }

  private void look(Company company) {
    List<ListedCertificate> rows =
        answer(
            shelves.transactions.inTransaction(
                () -> shelves.enterprises.find(company.code()).chain(this::rows)));
    rows.forEach(this::look);
    if (!rows.isEmpty()) {
      assertThat(rows).filteredOn(row -> row.role() == Role.MAIN).hasSize(1);
    }
  }

  /// Read in a transaction, which is where changes become visible: all of one or nothing.
  private Uni<List<ListedCertificate>> rows(Optional<Enterprise> found) {
    return found
        .map(enterprise -> shelves.certificates.page(enterprise.id(), Optional.empty(), 99, NOW))
        .orElseGet(() -> Uni.createFrom().item(List.of()));
  }

  private void look(ListedCertificate row) {
    int most =
        switch (row.role()) {
          case MAIN -> 1;
          case DEPUTY -> mayHaveItems(row) ? 1 : 0;
        };
    assertThat(row.items()).as("items of a " + row.role()).isLessThanOrEqualTo(most);
    assertThat(row.role() == Role.MAIN && row.access().isDeregistered()).isFalse();
  }

  private boolean mayHaveItems(ListedCertificate row) {
    return city.ledger.wasGranted(row.id()) && !row.access().isDeregistered();
  }
}
