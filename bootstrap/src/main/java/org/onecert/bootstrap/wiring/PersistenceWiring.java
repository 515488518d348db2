package org.onecert.bootstrap.wiring;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.onecert.application.port.Challenges;
import org.onecert.application.port.HostedKeys;
import org.onecert.application.port.IdempotentAnswers;
import org.onecert.application.port.LogIns;
import org.onecert.application.port.OneTimeCodes;
import org.onecert.application.port.Outages;
import org.onecert.application.port.ReleasedSignatures;
import org.onecert.application.port.SentMessages;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.Transactions;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.Secrets;
import org.onecert.domain.Octets;
import org.onecert.persistence.crypto.BlindIndex;
import org.onecert.persistence.crypto.CountingIndex;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.PeopleCipher;
import org.onecert.persistence.crypto.PeopleKeys;
import org.onecert.persistence.history.EntryProofs;
import org.onecert.persistence.idempotency.PostgresIdempotentAnswers;
import org.onecert.persistence.login.PostgresChallenges;
import org.onecert.persistence.login.PostgresLogIns;
import org.onecert.persistence.login.PostgresSessions;
import org.onecert.persistence.message.PostgresSentMessages;
import org.onecert.persistence.people.PostgresHostedKeys;
import org.onecert.persistence.people.PostgresOneTimeCodes;
import org.onecert.persistence.people.PostgresReleasedSignatures;
import org.onecert.persistence.registry.PostgresBusinessRegistry;
import org.onecert.persistence.session.PostgresOutages;
import org.onecert.persistence.session.PostgresTransactions;
import org.onecert.persistence.session.UnitOfWork;
import org.onecert.persistence.upkeep.Purge;
import org.onecert.persistence.upkeep.SigningRetention;

/// PostgreSQL.
@Singleton
class PersistenceWiring {

  /// How long a log-in session is kept after its end, for whoever looks into it.
  private static final Duration SESSIONS_KEPT = Duration.ofDays(7);

  /// How long it is known what became of a message. Limits look as far back at most.
  private static final Duration MESSAGES_KEPT = Duration.ofDays(8);

  private final UnitOfWork work;
  private final Pool pool;
  private final People people;
  private final PeopleCipher cipher;
  private final PeopleKeys keys;
  private final Octets digestKey;

  PersistenceWiring(
      Mutiny.SessionFactory sessions,
      Pool pool,
      Secrets secrets,
      SecureRandom random,
      OneCertConfiguration configuration) {
    this.work = new UnitOfWork(sessions);
    this.pool = pool;
    this.digestKey = secrets.digestKey();
    this.keys = new PeopleKeys(configuration.data().keyId(), secrets.dataKeys());
    this.cipher = new PeopleCipher(keys, random);
    this.people = new People(cipher);
  }

  @Produces
  @Singleton
  UnitOfWork unitOfWork() {
    return work;
  }

  @Produces
  @Singleton
  People people() {
    return people;
  }

  @Produces
  @Singleton
  PeopleKeys peopleKeys() {
    return keys;
  }

  @Produces
  @Singleton
  Transactions transactions(Mutiny.SessionFactory sessions) {
    return new PostgresTransactions(sessions);
  }

  @Produces
  @Singleton
  Outages outages() {
    return new PostgresOutages();
  }

  @Produces
  @Singleton
  LogIns logIns(EntryProofs proofs) {
    return new PostgresLogIns(pool, proofs);
  }

  @Produces
  @Singleton
  Sessions sessions(OneCertConfiguration configuration) {
    return new PostgresSessions(work, pool, configuration.sessions().idle());
  }

  @Produces
  @Singleton
  Challenges challenges() {
    return new PostgresChallenges(work);
  }

  @Produces
  @Singleton
  SentMessages sentMessages() {
    return new PostgresSentMessages(work, pool, people, new CountingIndex(digestKey));
  }

  @Produces
  @Singleton
  OneTimeCodes oneTimeCodes() {
    return new PostgresOneTimeCodes(work);
  }

  @Produces
  @Singleton
  ReleasedSignatures releasedSignatures() {
    return new PostgresReleasedSignatures(work);
  }

  @Produces
  @Singleton
  HostedKeys hostedKeys() {
    return new PostgresHostedKeys(work, cipher, new BlindIndex(keys));
  }

  @Produces
  @Singleton
  IdempotentAnswers idempotentAnswers(OneCertConfiguration configuration) {
    return new PostgresIdempotentAnswers(pool, cipher, configuration.idempotency().lease());
  }

  /// Which registry answers is decided elsewhere.
  @Produces
  @Singleton
  @Typed(PostgresBusinessRegistry.class)
  PostgresBusinessRegistry registry(Transactions transactions) {
    return new PostgresBusinessRegistry(transactions, work, people);
  }

  @Produces
  @Singleton
  Purge purge() {
    return new Purge(pool, SESSIONS_KEPT, MESSAGES_KEPT);
  }

  @Produces
  @Singleton
  SigningRetention signingRetention(OneCertConfiguration configuration) {
    return new SigningRetention(pool, configuration.signing().retention());
  }
}
