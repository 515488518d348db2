package org.onecert.bootstrap.wiring;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.onecert.application.port.AuditTrail;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Forms;
import org.onecert.application.port.HostedKeys;
import org.onecert.application.port.IdempotentAnswers;
import org.onecert.application.port.LogIns;
import org.onecert.application.port.OneTimeCodes;
import org.onecert.application.port.PreparedSignatures;
import org.onecert.application.port.ReleasedSignatures;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.SigningDocuments;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.port.Transactions;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.Secrets;
import org.onecert.persistence.catalogue.PostgresBusinessItems;
import org.onecert.persistence.crypto.BlindIndex;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.PeopleCipher;
import org.onecert.persistence.crypto.PeopleKeys;
import org.onecert.persistence.enterprise.PostgresCertificates;
import org.onecert.persistence.enterprise.PostgresEnterprises;
import org.onecert.persistence.history.EntryProofs;
import org.onecert.persistence.history.PostgresAuditTrail;
import org.onecert.persistence.idempotency.PostgresIdempotentAnswers;
import org.onecert.persistence.login.PostgresLogIns;
import org.onecert.persistence.login.PostgresSessions;
import org.onecert.persistence.people.PostgresHostedKeys;
import org.onecert.persistence.people.PostgresOneTimeCodes;
import org.onecert.persistence.people.PostgresReleasedSignatures;
import org.onecert.persistence.registry.PostgresBusinessRegistry;
import org.onecert.persistence.session.PostgresTransactions;
import org.onecert.persistence.session.UnitOfWork;
import org.onecert.persistence.signing.PostgresForms;
import org.onecert.persistence.signing.PostgresPreparedSignatures;
import org.onecert.persistence.signing.PostgresSigningDocuments;
import org.onecert.persistence.signing.PostgresSigningSessions;
import org.onecert.persistence.upkeep.Purge;

/// PostgreSQL.
@Singleton
class PersistenceWiring {

  /// How long a log-in session is kept after its end, for whoever looks into it.
  private static final Duration SESSIONS_KEPT = Duration.ofDays(7);

  private final UnitOfWork work;
  private final Pool pool;
  private final People people;
  private final PeopleCipher cipher;
  private final PeopleKeys keys;

  PersistenceWiring(
      Mutiny.SessionFactory sessions,
      Pool pool,
      Secrets secrets,
      SecureRandom random,
      OneCertConfiguration configuration) {
    this.work = new UnitOfWork(sessions);
    this.pool = pool;
    this.keys = PeopleKeys.of(configuration.data().keyId(), secrets.dataKey());
    this.cipher = new PeopleCipher(keys, random);
    this.people = new People(cipher);
  }

  @Produces
  @Singleton
  Transactions transactions(Mutiny.SessionFactory sessions) {
    return new PostgresTransactions(sessions);
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
  Enterprises enterprises() {
    return new PostgresEnterprises(work, pool, people);
  }

  @Produces
  @Singleton
  Certificates certificates() {
    return new PostgresCertificates(work, people);
  }

  @Produces
  @Singleton
  SigningSessions signingSessions() {
    return new PostgresSigningSessions(work, people);
  }

  @Produces
  @Singleton
  SigningDocuments signingDocuments() {
    return new PostgresSigningDocuments(work);
  }

  @Produces
  @Singleton
  PreparedSignatures preparedSignatures() {
    return new PostgresPreparedSignatures(work);
  }

  @Produces
  @Singleton
  Forms forms() {
    return new PostgresForms(work);
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
  AuditTrail auditTrail(EntryProofs proofs) {
    return new PostgresAuditTrail(work, proofs);
  }

  @Produces
  @Singleton
  BusinessItems businessItems() {
    return new PostgresBusinessItems(work);
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
    return new Purge(pool, SESSIONS_KEPT);
  }
}
