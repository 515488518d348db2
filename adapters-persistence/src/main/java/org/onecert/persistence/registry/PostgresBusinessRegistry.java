package org.onecert.persistence.registry;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.onecert.application.port.BusinessRegistry;
import org.onecert.application.port.RegistryEntries;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.session.UnitOfWork;

/// Our own copy of the business registry, in PostgreSQL.
public final class PostgresBusinessRegistry implements BusinessRegistry, RegistryEntries {

  /// Who imports new entries at once with another would find them there all of a sudden.
  private static final String ONE_IMPORT = "registry import";

  private static final String PUT =
      """
      insert into registry_entry (uscc, name, economic_type, address, representative)
      select uscc, name, economic_type, address, decode(representative, 'base64')
        from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]),
                    cast(?5 as text[])) as entry (uscc, name, economic_type, address, representative)
          on conflict (uscc) do update
         set name = excluded.name, economic_type = excluded.economic_type,
             address = excluded.address, representative = excluded.representative
      """;

  /// So many go to the database at a time: one by one a hundred thousand take minutes, and all at
  /// once the event loop stands still while they are concealed.
  private static final int LOT = 1000;

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
        () -> work.claim(ONE_IMPORT, session -> putAll(session, entries)));
  }

  private Uni<Void> putAll(StatelessSession session, List<RegistryEntry> entries) {
    return Multi.createFrom()
        .iterable(entries)
        .group()
        .intoLists()
        .of(LOT)
        .onItem()
        .transformToUniAndConcatenate(lot -> put(session, lot))
        .onItem()
        .ignoreAsUni();
  }

  private Uni<Integer> put(StatelessSession session, List<RegistryEntry> lot) {
    List<RegistryEntryRow> rows =
        lot.stream().map(entry -> RegistryEntryRow.of(entry, people)).toList();
    return session
        .createNativeQuery(PUT)
        .setParameter(1, each(rows, row -> row.uscc))
        .setParameter(2, each(rows, row -> row.name))
        .setParameter(3, each(rows, row -> row.economicType))
        .setParameter(4, each(rows, row -> row.address))
        .setParameter(5, each(rows, row -> Octets.of(row.representative).toBase64()))
        .executeUpdate();
  }

  private static String[] each(
      List<RegistryEntryRow> rows, Function<RegistryEntryRow, String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }
}
