package org.onecert.persistence;

import java.security.SecureRandom;
import java.time.Duration;
import org.onecert.domain.Octets;
import org.onecert.persistence.catalogue.PostgresBusinessItems;
import org.onecert.persistence.crypto.BlindIndex;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.PeopleCipher;
import org.onecert.persistence.crypto.PeopleKeys;
import org.onecert.persistence.enterprise.PostgresCertificates;
import org.onecert.persistence.enterprise.PostgresEnterprises;
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

/// All collections on one PostgreSQL, wired as the server wires them.
final class Collections {

  static final Duration IDLE = Duration.ofMinutes(30);
  static final Duration LEASE = Duration.ofSeconds(15);

  private static final PeopleKeys KEYS = PeopleKeys.of(1, Octets.of(new byte[32]));

  final PostgresTransactions transactions;
  final PostgresEnterprises enterprises;
  final PostgresCertificates certificates;
  final PostgresLogIns logIns;
  final PostgresSessions sessions;
  final PostgresAuditTrail trail;
  final PostgresOneTimeCodes codes;
  final PostgresReleasedSignatures released;
  final PostgresHostedKeys keys;
  final PostgresBusinessRegistry registry;
  final PostgresBusinessItems items;
  final PostgresIdempotentAnswers answers;
  final PostgresSigningSessions signing;
  final PostgresSigningDocuments documents;
  final PostgresPreparedSignatures prepared;
  final PostgresForms forms;

  Collections(Postgres postgres) {
    UnitOfWork work = new UnitOfWork(postgres.sessions());
    PeopleCipher cipher = new PeopleCipher(KEYS, new SecureRandom());
    People people = new People(cipher);
    transactions = new PostgresTransactions(postgres.sessions());
    enterprises = new PostgresEnterprises(work, postgres.pool(), people);
    certificates = new PostgresCertificates(work, people);
    logIns = new PostgresLogIns(postgres.pool());
    sessions = new PostgresSessions(work, postgres.pool(), IDLE);
    trail = new PostgresAuditTrail(work);
    codes = new PostgresOneTimeCodes(work);
    released = new PostgresReleasedSignatures(work);
    keys = new PostgresHostedKeys(work, cipher, new BlindIndex(KEYS));
    registry = new PostgresBusinessRegistry(transactions, work, people);
    items = new PostgresBusinessItems(work);
    answers = new PostgresIdempotentAnswers(postgres.pool(), cipher, LEASE);
    signing = new PostgresSigningSessions(work, people);
    documents = new PostgresSigningDocuments(work);
    prepared = new PostgresPreparedSignatures(work);
    forms = new PostgresForms(work);
  }
}
