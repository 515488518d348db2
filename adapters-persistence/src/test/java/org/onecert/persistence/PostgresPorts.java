package org.onecert.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.onecert.application.Identifiers;
import org.onecert.application.port.Ports;
import org.onecert.application.port.RegistryEntries;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.persistence.crypto.BlindIndex;
import org.onecert.persistence.crypto.CountingIndex;
import org.onecert.persistence.crypto.EntryAuthenticator;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.PeopleCipher;
import org.onecert.persistence.crypto.PeopleKeys;
import org.onecert.persistence.enterprise.PostgresCertificates;
import org.onecert.persistence.enterprise.PostgresEnterprises;
import org.onecert.persistence.enterprise.PostgresGrantedItems;
import org.onecert.persistence.enterprise.PostgresReplacedIssues;
import org.onecert.persistence.event.PostgresChangeEvents;
import org.onecert.persistence.event.PostgresEventQueues;
import org.onecert.persistence.history.EntryProofs;
import org.onecert.persistence.history.PostgresAuditTrail;
import org.onecert.persistence.history.PostgresOperationHistory;
import org.onecert.persistence.idempotency.PostgresIdempotentAnswers;
import org.onecert.persistence.login.PostgresChallenges;
import org.onecert.persistence.login.PostgresLogIns;
import org.onecert.persistence.login.PostgresSessions;
import org.onecert.persistence.message.PostgresSentMessages;
import org.onecert.persistence.notice.PostgresNotices;
import org.onecert.persistence.partner.PostgresBusinessSystems;
import org.onecert.persistence.partner.PostgresSubscriptions;
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
import org.onecert.persistence.upgrade.PostgresUpgrades;

/// All collections on one PostgreSQL, wired as the server wires them.
final class PostgresPorts implements Ports {

  static final Octets KEY = Octets.of(new byte[32]);
  static final PeopleKeys KEYS = PeopleKeys.of(1, KEY);

  private static final EntryProofs PROOFS =
      new EntryProofs(
          new Identifiers(new SecureRandom(), InstantSource.fixed(Samples.NOW)),
          new EntryAuthenticator(KEYS));

  private final Postgres postgres;
  private final UnitOfWork work;
  private final PeopleKeys keys;
  private final PeopleCipher cipher;
  private final People people;

  PostgresPorts(Postgres postgres) {
    this(postgres, KEYS);
  }

  /// @param keys of people's data, in the place of those that other tests work with
  PostgresPorts(Postgres postgres, PeopleKeys keys) {
    this.postgres = postgres;
    this.work = new UnitOfWork(postgres.sessions());
    this.keys = keys;
    this.cipher = new PeopleCipher(keys, new SecureRandom());
    this.people = new People(cipher);
  }

  @Override
  public PostgresTransactions transactions() {
    return new PostgresTransactions(postgres.sessions());
  }

  @Override
  public PostgresEnterprises enterprises() {
    return new PostgresEnterprises(work, postgres.pool(), people);
  }

  @Override
  public PostgresCertificates certificates() {
    return new PostgresCertificates(work, postgres.pool(), people);
  }

  @Override
  public PostgresReplacedIssues replaced() {
    return new PostgresReplacedIssues(work);
  }

  @Override
  public PostgresGrantedItems granted() {
    return new PostgresGrantedItems(work);
  }

  @Override
  public PostgresChallenges challenges() {
    return new PostgresChallenges(work);
  }

  @Override
  public PostgresOperationHistory history() {
    return new PostgresOperationHistory(postgres.pool());
  }

  @Override
  public void grant(CertificateId deputy, Grant grant) {
    String sql =
        """
        insert into granted_item (enterprise_id, certificate_id, item, granted_at, last_day)
        select enterprise_id, id, $2, now(), $3 from certificate where id = $1
        """;
    Tuple parameters = Tuple.of(deputy.value(), grant.item().value(), grant.lastDay().orElse(null));
    run(() -> postgres.pool().preparedQuery(sql).execute(parameters));
  }

  @Override
  public PostgresLogIns logIns() {
    return new PostgresLogIns(postgres.pool(), PROOFS);
  }

  @Override
  public PostgresSessions sessions() {
    return new PostgresSessions(work, postgres.pool(), IDLE_LIMIT);
  }

  @Override
  public PostgresAuditTrail trail() {
    return new PostgresAuditTrail(work, PROOFS);
  }

  @Override
  public PostgresOneTimeCodes codes() {
    return new PostgresOneTimeCodes(work);
  }

  @Override
  public PostgresSentMessages messages() {
    return new PostgresSentMessages(work, postgres.pool(), people, new CountingIndex(KEY));
  }

  @Override
  public PostgresReleasedSignatures released() {
    return new PostgresReleasedSignatures(work);
  }

  @Override
  public PostgresHostedKeys keys() {
    return new PostgresHostedKeys(work, cipher, new BlindIndex(keys));
  }

  @Override
  public PostgresBusinessRegistry registry() {
    return new PostgresBusinessRegistry(transactions(), work, people);
  }

  @Override
  public RegistryEntries registryEntries() {
    return registry();
  }

  @Override
  public PostgresIdempotentAnswers answers() {
    return new PostgresIdempotentAnswers(postgres.pool(), cipher, LEASE);
  }

  @Override
  public PostgresSigningSessions signing() {
    return new PostgresSigningSessions(work, people);
  }

  @Override
  public PostgresSigningDocuments documents() {
    return new PostgresSigningDocuments(work);
  }

  @Override
  public PostgresPreparedSignatures prepared() {
    return new PostgresPreparedSignatures(work);
  }

  @Override
  public PostgresForms forms() {
    return new PostgresForms(work);
  }

  @Override
  public PostgresUpgrades upgrades() {
    return new PostgresUpgrades(work);
  }

  @Override
  public PostgresNotices notices() {
    return new PostgresNotices(work, postgres.pool(), people);
  }

  @Override
  public PostgresBusinessSystems systems() {
    return new PostgresBusinessSystems(work);
  }

  @Override
  public PostgresSubscriptions subscriptions() {
    return new PostgresSubscriptions(work);
  }

  @Override
  public PostgresChangeEvents outbox() {
    return new PostgresChangeEvents(work);
  }

  @Override
  public PostgresEventQueues events() {
    return new PostgresEventQueues(work, postgres.pool());
  }

  @Override
  public <T> T run(Supplier<Uni<T>> work) {
    return postgres.run(work);
  }

  @Override
  public <T> List<T> runAtOnce(int times, Supplier<Uni<T>> work) {
    return postgres.runAtOnce(times, work);
  }

  @Override
  public long entries(UnifiedSocialCreditCode uscc) {
    String sql = "select count(*) from audit_entry where uscc = $1";
    return run(() -> postgres.pool().preparedQuery(sql).execute(Tuple.of(uscc.value())))
        .iterator()
        .next()
        .getLong(0);
  }
}
