package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.LegalRepresentative;

/// Hosted keys, in memory.
public final class InMemoryHostedKeys implements HostedKeys, Restorable {

  private final InMemoryTable<IdentityDocument, HostedKey> rows = new InMemoryTable<>();

  @Override
  public Uni<Boolean> put(HostedKey key) {
    return Uni.createFrom().item(() -> rows.putFirst(key.owner().document(), key));
  }

  @Override
  public Uni<Optional<HostedKey>> find(LegalRepresentative person) {
    return Uni.createFrom()
        .item(() -> rows.find(person.document()).filter(key -> key.owner().equals(person)));
  }

  @Override
  public Uni<Optional<HostedKey>> find(String id) {
    return Uni.createFrom().item(() -> rows.findFirst(key -> key.id().equals(id)));
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}
