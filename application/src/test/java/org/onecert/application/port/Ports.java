package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Grant;

/// All out-ports that keep things, of one making, for the contracts that every making passes.
public interface Ports {

  Duration IDLE_LIMIT = Duration.ofMinutes(30);
  Duration LEASE = Duration.ofSeconds(15);

  Transactions transactions();

  Enterprises enterprises();

  Certificates certificates();

  LogIns logIns();

  ReplacedIssues replaced();

  GrantedItems granted();

  Challenges challenges();

  OperationHistory history();

  Sessions sessions();

  AuditTrail trail();

  OneTimeCodes codes();

  SentMessages messages();

  ReleasedSignatures released();

  HostedKeys keys();

  BusinessRegistry registry();

  RegistryEntries registryEntries();

  IdempotentAnswers answers();

  SigningSessions signing();

  SigningDocuments documents();

  PreparedSignatures prepared();

  Forms forms();

  Upgrades upgrades();

  Notices notices();

  BusinessSystems systems();

  Subscriptions subscriptions();

  ChangeEvents outbox();

  EventQueues events();

  /// The outcome of work that runs as a request of its own.
  <T> T run(Supplier<Uni<T>> work);

  /// The outcomes of work that is begun so many times at once.
  <T> List<T> runAtOnce(int times, Supplier<Uni<T>> work);

  /// How many items the catalogue offers.
  int OFFERED = 41;

  /// Grants an item, as an authorisation would.
  void grant(CertificateId deputy, Grant grant);

  /// Takes the access of the main certificate away, which nobody can but a test.
  default void deregister(Newcomer settled) {
    Certificate gone = settled.main("first").with(new Access.Deregistered(Samples.NOW));
    run(() -> certificates().put(gone));
  }

  /// How many entries the trail has of an enterprise.
  long entries(UnifiedSocialCreditCode uscc);

  /// Keeps an enterprise with its main certificate.
  default Newcomer settled() {
    Newcomer newcomer = Newcomer.arrives();
    run(() -> transactions().inTransaction(() -> settle(newcomer)));
    return newcomer;
  }

  /// Keeps a deputy of an enterprise that is kept.
  ///
  /// @param digits before the `@` of its unique id
  default Certificate deputy(Newcomer settled, String digits) {
    Certificate deputy = settled.deputy(digits);
    run(() -> certificates().put(deputy));
    return deputy;
  }

  /// The work of keeping it.
  default Uni<Void> settle(Newcomer newcomer) {
    return enterprises()
        .put(newcomer.enterprise())
        .chain(() -> certificates().put(newcomer.main("first")));
  }
}
