package org.onecert.persistence.people;

import io.smallrye.mutiny.Uni;
import java.util.HexFormat;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.onecert.application.port.HostedKeys;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.persistence.crypto.BlindIndex;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.PeopleCipher;
import org.onecert.persistence.session.UnitOfWork;

/// The hosted keys, in PostgreSQL: one for each identity document.
public final class PostgresHostedKeys implements HostedKeys {

  private static final String PUT =
      """
      insert into hosted_key
        (id, document_index, representative, mobile, chain, private_key)
      values (?1, ?2, ?3, ?4, ?5, ?6)
      on conflict do nothing
      """;

  private final UnitOfWork work;
  private final KeyVault vault;

  public PostgresHostedKeys(UnitOfWork work, PeopleCipher cipher, BlindIndex index) {
    this.work = work;
    this.vault = new KeyVault(cipher, new People(cipher), index);
  }

  @Override
  public Uni<Boolean> put(HostedKey key) {
    IdentityDocument document = key.owner().document();
    return work.claim(
        "hosted key of " + HexFormat.of().formatHex(vault.index().lasting(document)),
        session ->
            find(session, document)
                .chain(known ->
                    known.isPresent() ? Uni.createFrom().item(false) : insert(session, key)));
  }

  @Override
  public Uni<Optional<HostedKey>> find(LegalRepresentative person) {
    return work.join(session -> find(session, person.document()))
        .map(found -> found.filter(key -> key.owner().equals(person)));
  }

  @Override
  public Uni<Optional<HostedKey>> find(String id) {
    return work.join(session -> session.get(HostedKeyRow.class, id)).map(this::key);
  }

  private Uni<Boolean> insert(StatelessSession session, HostedKey key) {
    HostedKeyRow row = HostedKeyRow.of(key, vault);
    return session
        .createNativeQuery(PUT)
        .setParameter(1, row.id)
        .setParameter(2, row.documentIndex)
        .setParameter(3, row.representative)
        .setParameter(4, row.mobile)
        .setParameter(5, row.chain)
        .setParameter(6, row.privateKey)
        .executeUpdate()
        .map(rows -> rows == 1);
  }

  private Uni<Optional<HostedKey>> find(StatelessSession session, IdentityDocument document) {
    return session
        .createSelectionQuery("from HostedKeyRow where documentIndex in (?1)", HostedKeyRow.class)
        .setParameter(1, vault.index().all(document))
        .getSingleResultOrNull()
        .map(this::key);
  }

  private Optional<HostedKey> key(@Nullable HostedKeyRow row) {
    return Optional.ofNullable(row).map(found -> found.key(vault));
  }
}
