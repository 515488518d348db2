package org.onecert.bootstrap.wiring;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onecert.application.port.AuditTrail;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Forms;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.OperationHistory;
import org.onecert.application.port.PreparedSignatures;
import org.onecert.application.port.ReplacedIssues;
import org.onecert.application.port.SigningDocuments;
import org.onecert.application.port.SigningSessions;
import org.onecert.persistence.catalogue.PostgresBusinessItems;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.enterprise.PostgresCertificates;
import org.onecert.persistence.enterprise.PostgresEnterprises;
import org.onecert.persistence.enterprise.PostgresGrantedItems;
import org.onecert.persistence.enterprise.PostgresReplacedIssues;
import org.onecert.persistence.history.EntryProofs;
import org.onecert.persistence.history.PostgresAuditTrail;
import org.onecert.persistence.history.PostgresOperationHistory;
import org.onecert.persistence.session.UnitOfWork;
import org.onecert.persistence.signing.PostgresForms;
import org.onecert.persistence.signing.PostgresPreparedSignatures;
import org.onecert.persistence.signing.PostgresSigningDocuments;
import org.onecert.persistence.signing.PostgresSigningSessions;

/// What is kept for good, in PostgreSQL: enterprises and their certificates, forms and how they
/// came about, the trail.
@Singleton
class BooksWiring {

  private final UnitOfWork work;
  private final Pool pool;
  private final People people;

  BooksWiring(UnitOfWork work, Pool pool, People people) {
    this.work = work;
    this.pool = pool;
    this.people = people;
  }

  @Produces
  @Singleton
  Enterprises enterprises() {
    return new PostgresEnterprises(work, pool, people);
  }

  @Produces
  @Singleton
  Certificates certificates() {
    return new PostgresCertificates(work, pool, people);
  }

  @Produces
  @Singleton
  ReplacedIssues replacedIssues() {
    return new PostgresReplacedIssues(work);
  }

  @Produces
  @Singleton
  GrantedItems grantedItems() {
    return new PostgresGrantedItems(work);
  }

  @Produces
  @Singleton
  OperationHistory operationHistory() {
    return new PostgresOperationHistory(pool);
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
  AuditTrail auditTrail(EntryProofs proofs) {
    return new PostgresAuditTrail(work, proofs);
  }

  @Produces
  @Singleton
  BusinessItems businessItems() {
    return new PostgresBusinessItems(work);
  }
}
