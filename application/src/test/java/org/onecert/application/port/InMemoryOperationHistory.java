package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.PastOperation;

/// The audit trail in memory, read as operation history.
public final class InMemoryOperationHistory implements OperationHistory {

  private final InMemoryAuditTrail trail;

  public InMemoryOperationHistory(InMemoryAuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public Uni<List<PastOperation>> page(
      OrganisationCode enterprise, Filter filter, OptionalLong before, int size) {
    return Uni.createFrom().item(() -> find(enterprise, filter, before, size));
  }

  private List<PastOperation> find(
      OrganisationCode enterprise, Filter filter, OptionalLong before, int size) {
    List<AuditEntry> entries = trail.entries();
    return LongStream.range(0, entries.size())
        .filter(position -> before.isEmpty() || position < before.getAsLong())
        .boxed()
        .sorted(Comparator.reverseOrder())
        .map(position -> operation(position, entries.get(position.intValue())))
        .filter(operation -> isOf(enterprise, operation.entry()))
        .filter(operation -> isWanted(filter, operation.entry()))
        .limit(size)
        .toList();
  }

  /// The subject is told whether it was named or is the actor's own.
  private static PastOperation operation(long position, AuditEntry entry) {
    Particulars told = entry.particulars();
    Particulars particulars = entry.subject().map(told::about).orElse(told);
    return new PastOperation(
        position,
        new UUID(0, position),
        new AuditEntry(
            entry.at(),
            entry.act(),
            entry.certificate(),
            entry.refusal(),
            entry.client(),
            particulars));
  }

  private static boolean isOf(OrganisationCode enterprise, AuditEntry entry) {
    return entry.certificate().stream()
        .anyMatch(facts -> facts.uscc().organisationCode().equals(enterprise));
  }

  private static boolean isWanted(Filter filter, AuditEntry entry) {
    return filter
            .digits()
            .map(digits -> entry.subject().stream().anyMatch(id -> id.digits().equals(digits)))
            .orElse(true)
        && filter.act().map(entry.act()::equals).orElse(true)
        && filter.refused().map(wanted -> wanted == entry.refusal().isPresent()).orElse(true)
        && filter.from().map(from -> !entry.at().isBefore(from)).orElse(true)
        && filter.until().map(entry.at()::isBefore).orElse(true);
  }
}
