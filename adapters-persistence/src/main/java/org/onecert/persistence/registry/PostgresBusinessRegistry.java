package org.onecert.persistence.registry;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.application.port.BusinessRegistry;
import org.onecert.application.port.RegistryEntries;
import org.onecert.application.port.Transactions;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.session.UnitOfWork;

/// Our own copy of the business registry, in PostgreSQL.
public final class PostgresBusinessRegistry implements BusinessRegistry, RegistryEntries {

  /// Who imports new entries at once with another would find them there all of a sudden.
  private static final String ONE_IMPORT = "registry import";

  private final Transactions transactions;
  private final UnitOfWork work;
  private final People people;

  public PostgresBusinessRegistry(Transactions transactions, UnitOfWork work, People people) {
    this.transactions = transactions;
    this.work = work;
    this.people = people;
  }

  @Override
  public Uni<Optional<RegistryEntry>> find(UnifiedSocialCreditCode uscc) {
    return work.join(session -> session.get(RegistryEntryRow.class, uscc.value()))
        .map(row -> Optional.ofNullable(row).map(found -> found.entry(people)));
  }

  @Override
  public Uni<Void> putAll(List<RegistryEntry> entries) {
    return transactions.inTransaction(
        () -> work.claim(ONE_IMPORT, session -> session.upsertMultiple(rows(entries))));
  }

  private List<RegistryEntryRow> rows(List<RegistryEntry> entries) {
    return entries.stream().map(entry -> RegistryEntryRow.of(entry, people)).toList();
  }
}
