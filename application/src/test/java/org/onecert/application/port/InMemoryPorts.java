package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;

/// The out-ports in memory, empty at first.
public final class InMemoryPorts implements Ports {

  private final InMemoryCertificates certificates = new InMemoryCertificates();
  private final InMemoryReplacedIssues replaced = new InMemoryReplacedIssues();
  private final InMemoryGrantedItems granted = new InMemoryGrantedItems();
  private final InMemoryEnterprises enterprises =
      new InMemoryEnterprises(certificates, replaced, granted, OFFERED);
  private final InMemoryChallenges challenges = new InMemoryChallenges();
  private final InMemorySessions sessions =
      new InMemorySessions(certificates, enterprises, replaced, IDLE_LIMIT);
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final InMemoryLogIns logIns = new InMemoryLogIns(challenges, sessions, trail);
  private final InMemoryOneTimeCodes codes = new InMemoryOneTimeCodes();
  private final InMemorySentMessages messages = new InMemorySentMessages();
  private final InMemoryReleasedSignatures released = new InMemoryReleasedSignatures();
  private final InMemoryHostedKeys keys = new InMemoryHostedKeys();
  private final InMemoryBusinessRegistry registry = new InMemoryBusinessRegistry();
  private final InMemoryIdempotentAnswers answers = new InMemoryIdempotentAnswers(LEASE);
  private final InMemorySigningSessions signing = new InMemorySigningSessions();
  private final InMemorySigningDocuments documents = new InMemorySigningDocuments();
  private final InMemoryPreparedSignatures prepared = new InMemoryPreparedSignatures();
  private final InMemoryForms forms = new InMemoryForms();
  private final InMemoryUpgrades upgrades = new InMemoryUpgrades();
  private final InMemoryNotices notices = new InMemoryNotices();
  private final InMemoryBusinessSystems systems = new InMemoryBusinessSystems();
  private final InMemoryEvents events = new InMemoryEvents(systems);
  private final InMemoryTransactions transactions =
      new InMemoryTransactions(
          certificates,
          replaced,
          granted,
          challenges,
          enterprises,
          sessions,
          trail,
          codes,
          messages,
          released,
          keys,
          registry,
          signing,
          documents,
          prepared,
          forms,
          systems,
          events,
          upgrades,
          notices);

  @Override
  public InMemoryCertificates certificates() {
    return certificates;
  }

  @Override
  public InMemoryEnterprises enterprises() {
    return enterprises;
  }

  @Override
  public InMemoryReplacedIssues replaced() {
    return replaced;
  }

  @Override
  public InMemoryGrantedItems granted() {
    return granted;
  }

  @Override
  public InMemoryChallenges challenges() {
    return challenges;
  }

  @Override
  public InMemoryOperationHistory history() {
    return new InMemoryOperationHistory(trail);
  }

  @Override
  public void grant(CertificateId deputy, Grant grant) {
    Set<Grant> all = new HashSet<>(granted.find(deputy).all());
    all.add(grant);
    granted.grant(deputy, new Grants(all));
  }

  @Override
  public InMemorySessions sessions() {
    return sessions;
  }

  @Override
  public InMemoryAuditTrail trail() {
    return trail;
  }

  @Override
  public InMemoryLogIns logIns() {
    return logIns;
  }

  @Override
  public InMemoryOneTimeCodes codes() {
    return codes;
  }

  @Override
  public InMemorySentMessages messages() {
    return messages;
  }

  @Override
  public InMemoryReleasedSignatures released() {
    return released;
  }

  @Override
  public InMemoryHostedKeys keys() {
    return keys;
  }

  @Override
  public InMemoryBusinessRegistry registry() {
    return registry;
  }

  @Override
  public InMemoryIdempotentAnswers answers() {
    return answers;
  }

  @Override
  public InMemorySigningSessions signing() {
    return signing;
  }

  @Override
  public InMemorySigningDocuments documents() {
    return documents;
  }

  @Override
  public InMemoryPreparedSignatures prepared() {
    return prepared;
  }

  @Override
  public InMemoryForms forms() {
    return forms;
  }

  @Override
  public InMemoryUpgrades upgrades() {
    return upgrades;
  }

  @Override
  public InMemoryNotices notices() {
    return notices;
  }

  @Override
  public InMemoryBusinessSystems systems() {
    return systems;
  }

  @Override
  public InMemoryEvents subscriptions() {
    return events;
  }

  @Override
  public InMemoryEvents outbox() {
    return events;
  }

  @Override
  public InMemoryEvents events() {
    return events;
  }

  @Override
  public InMemoryTransactions transactions() {
    return transactions;
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
  public long entries(UnifiedSocialCreditCode uscc) {
    return trail.entries().stream()
        .flatMap(entry -> entry.certificate().stream())
        .filter(facts -> facts.uscc().equals(uscc))
        .count();
  }
}
