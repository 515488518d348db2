package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.Octets;
import org.onecert.domain.login.Challenge;

/// The challenges that were answered, in memory.
public final class InMemoryChallenges implements Challenges, Restorable {

  private final InMemoryTable<Octets, Challenge> taken = new InMemoryTable<>();

  @Override
  public Uni<Boolean> take(Challenge challenge) {
    return Uni.createFrom().item(() -> takeNow(challenge));
  }

  boolean takeNow(Challenge challenge) {
    return taken.putFirst(challenge.nonce(), challenge);
  }

  public List<Challenge> all() {
    return taken.all();
  }

  @Override
  public Runnable note() {
    return taken.note();
  }
}
