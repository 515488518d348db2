package org.onecert.bootstrap.wiring;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import org.onecert.persistence.crypto.BlindIndex;
import org.onecert.persistence.crypto.KeyMarks;
import org.onecert.persistence.crypto.PeopleCipher;
import org.onecert.persistence.crypto.PeopleKeys;
import org.onecert.persistence.rekey.FreshValues;
import org.onecert.persistence.rekey.KeyRegister;
import org.onecert.persistence.rekey.Rekeying;

/// Changing the keys of people's data (P-1).
@Singleton
class RekeyWiring {

  private final Pool pool;
  private final PeopleKeys keys;

  RekeyWiring(Pool pool, PeopleKeys keys) {
    this.pool = pool;
    this.keys = keys;
  }

  @Produces
  @Singleton
  KeyRegister keyRegister() {
    return new KeyRegister(pool, new KeyMarks(keys));
  }

  @Produces
  @Singleton
  Rekeying rekeying(SecureRandom random) {
    PeopleCipher cipher = new PeopleCipher(keys, random);
    return new Rekeying(pool, new FreshValues(cipher, new BlindIndex(keys)));
  }
}
