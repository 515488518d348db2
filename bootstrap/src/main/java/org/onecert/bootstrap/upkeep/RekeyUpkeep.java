package org.onecert.bootstrap.upkeep;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.onecert.bootstrap.configuration.Secrets;
import org.onecert.persistence.rekey.KeyRegister;
import org.onecert.persistence.rekey.Rekeying;

/// Encrypts with the newest data key what is encrypted with older ones (P-1), as long as there are
/// other keys; on every node, and no harm if two do it at once.
///
/// `onecert_data_values_under_older_keys`: how many were left when this node looked last; -1 before
/// it looked.
@Singleton
class RekeyUpkeep {

  private static final Logger LOG = Logger.getLogger(RekeyUpkeep.class);

  private final boolean changing;
  private final KeyRegister register;
  private final Rekeying rekeying;
  private final AtomicLong underOlderKeys;

  RekeyUpkeep(Secrets secrets, KeyRegister register, Rekeying rekeying, MeterRegistry metrics) {
    this.changing = secrets.dataKeys().size() > 1;
    this.register = register;
    this.rekeying = rekeying;
    this.underOlderKeys =
        metrics.gauge("onecert.data.values.under.older.keys", new AtomicLong(changing ? -1 : 0));
  }

  @Scheduled(every = "10m", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> encryptAnew() {
    return changing
        ? register.enter().chain(rekeying::run).chain(this::look)
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> look(long done) {
    return rekeying.left().invoke(left -> tell(done, left)).replaceWithVoid();
  }

  private void tell(long done, long left) {
    underOlderKeys.set(left);
    LOG.infof("DATA_ENCRYPTED_ANEW %d values; %d are left that need an older key", done, left);
  }
}
