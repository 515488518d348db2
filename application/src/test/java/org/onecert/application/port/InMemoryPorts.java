package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;

/// The out-ports in memory.
public record InMemoryPorts(
    InMemoryCertificates certificates,
    InMemoryEnterprises enterprises,
    InMemorySessions sessions,
    InMemoryAuditTrail trail,
    InMemoryLogIns logIns,
    InMemoryOneTimeCodes codes,
    InMemoryReleasedSignatures released,
    InMemoryHostedKeys keys,
    InMemoryBusinessRegistry registry,
    InMemoryIdempotentAnswers answers,
    InMemorySigningSessions signing,
    InMemorySigningDocuments documents,
    InMemoryPreparedSignatures prepared,
    InMemoryForms forms,
    InMemoryTransactions transactions)
    implements Ports {

  public static InMemoryPorts empty() {
    var certificates = new InMemoryCertificates();
    var enterprises = new InMemoryEnterprises(certificates);
    var sessions = new InMemorySessions(certificates, enterprises, IDLE_LIMIT);
    var trail = new InMemoryAuditTrail();
    var codes = new InMemoryOneTimeCodes();
    var released = new InMemoryReleasedSignatures();
    var keys = new InMemoryHostedKeys();
    var registry = new InMemoryBusinessRegistry();
    var signing = new InMemorySigningSessions();
    var documents = new InMemorySigningDocuments();
    var prepared = new InMemoryPreparedSignatures();
    var forms = new InMemoryForms();
    return new InMemoryPorts(
        certificates,
        enterprises,
        sessions,
        trail,
        new InMemoryLogIns(sessions, trail),
        codes,
        released,
        keys,
        registry,
        new InMemoryIdempotentAnswers(LEASE),
        signing,
        documents,
        prepared,
        forms,
        new InMemoryTransactions(
            certificates,
            enterprises,
            sessions,
            trail,
            codes,
            released,
            keys,
            registry,
            signing,
            documents,
            prepared,
            forms));
  }

  @Override
  public RegistryEntries registryEntries() {
    return registry;
  }

  @Override
  public <T> T run(Supplier<Uni<T>> work) {
    return work.get().await().indefinitely();
  }

  @Override
  public <T> List<T> runAtOnce(int times, Supplier<Uni<T>> work) {
    List<CompletableFuture<T>> running =
        IntStream.range(0, times)
            .mapToObj(_ -> CompletableFuture.supplyAsync(() -> run(work)))
            .toList();
    return running.stream().map(CompletableFuture::join).toList();
  }

  @Override
  public void deregister(CertificateId id) {
    certificates.deregister(id);
  }

  @Override
  public long entries(UnifiedSocialCreditCode uscc) {
    return trail.entries().stream()
        .flatMap(entry -> entry.certificate().stream())
        .filter(facts -> facts.uscc().equals(uscc))
        .count();
  }
}
