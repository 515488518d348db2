package org.onecert.bootstrap.upkeep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.onecert.persistence.rekey.KeyRegister;
import org.onecert.persistence.rekey.Rekeying;

/// Encrypts with the newest data key what is encrypted with older ones (P-1), as long as there are
/// other keys; on every node, and no harm if two do it at once.
@Singleton
class RekeyUpkeep {

  private static final Logger LOG = Logger.getLogger(RekeyUpkeep.class);

  private final OlderKeys olderKeys;
  private final KeyRegister register;
  private final Rekeying rekeying;
  private final Rounds rounds;

  RekeyUpkeep(OlderKeys olderKeys, KeyRegister register, Rekeying rekeying, Rounds rounds) {
    this.olderKeys = olderKeys;
    this.register = register;
    this.rekeying = rekeying;
    this.rounds = rounds;
  }

  @Scheduled(every = "10m", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> encryptAnew() {
    return rounds.round("encryptAnew", this::encrypt);
  }

  private Uni<Void> encrypt() {
    return olderKeys.any()
        ? register.enter().chain(rekeying::run).chain(this::look)
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> look(long done) {
    return rekeying.left().invoke(left -> tell(done, left)).replaceWithVoid();
  }

  private void tell(long done, long left) {
    olderKeys.areNeededBy(left);
    LOG.infof("DATA_ENCRYPTED_ANEW %d values; %d are left that need an older key", done, left);
  }
}
