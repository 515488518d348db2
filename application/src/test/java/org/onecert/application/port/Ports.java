package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;

/// All out-ports that keep things, of one making, for the contracts that every making passes.
public interface Ports {

  Duration IDLE_LIMIT = Duration.ofMinutes(30);
  Duration LEASE = Duration.ofSeconds(15);

  Transactions transactions();

  Enterprises enterprises();

  Certificates certificates();

  LogIns logIns();

  Sessions sessions();

  AuditTrail trail();

  OneTimeCodes codes();

  ReleasedSignatures released();

  HostedKeys keys();

  BusinessRegistry registry();

  RegistryEntries registryEntries();

  IdempotentAnswers answers();

  SigningSessions signing();

  SigningDocuments documents();

  PreparedSignatures prepared();

  Forms forms();

  /// The outcome of work that runs as a request of its own.
  <T> T run(Supplier<Uni<T>> work);

  /// The outcomes of work that is begun so many times at once.
  <T> List<T> runAtOnce(int times, Supplier<Uni<T>> work);

  /// Takes the access of a certificate away, as its main certificate would.
  void deregister(CertificateId id);

  /// How many entries the trail has of an enterprise.
  long entries(UnifiedSocialCreditCode uscc);

  /// Keeps an enterprise with its main certificate.
  default Newcomer settled() {
    Newcomer newcomer = Newcomer.arrives();
    run(() -> transactions().inTransaction(() -> settle(newcomer)));
    return newcomer;
  }

  /// The work of keeping it.
  default Uni<Void> settle(Newcomer newcomer) {
    return enterprises()
        .put(newcomer.enterprise())
        .chain(() -> certificates().put(newcomer.main("first")));
  }
}
