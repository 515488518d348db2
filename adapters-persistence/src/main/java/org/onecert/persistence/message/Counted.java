package org.onecert.persistence.message;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.onecert.domain.Octets;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.SendingScope;
import org.onecert.domain.message.TextMessage;
import org.onecert.persistence.crypto.CountingIndex;

/// What a message is counted by.
record Counted(Set<SendingScope> scopes, Octets mobile, String enterprise, Octets client) {

  static Counted of(
      TextMessage message, Asker asker, Set<SendingScope> scopes, CountingIndex index) {
    return new Counted(
        scopes,
        Octets.of(index.of(message.mobile())),
        asker.enterprise().organisationCode().value(),
        Octets.of(index.of(asker.client())));
  }

  /// What is locked while one is entered, in the order that keeps two from waiting for each other.
  List<String> names() {
    return scopes.stream().sorted().map(this::name).distinct().toList();
  }

  private String name(SendingScope scope) {
    return switch (scope) {
      case MOBILE, HOLDER_MOBILE -> "messages to " + mobile.toHex();
      case ENTERPRISE -> "messages for " + enterprise;
      case ADDRESS -> "messages from " + client.toHex();
    };
  }

  /// When messages went out that count with this one.
  Uni<Map<SendingScope, List<Instant>>> before(StatelessSession session, Instant since) {
    return session
        .createNativeQuery(MessageStatements.BEFORE, Tuple.class)
        .setParameter(1, mobile.toArray())
        .setParameter(2, enterprise)
        .setParameter(3, client.toArray())
        .setParameter(4, since)
        .setParameter(5, scopes.stream().map(SendingScope::name).toArray(String[]::new))
        .getResultList()
        .map(this::byScope);
  }

  private Map<SendingScope, List<Instant>> byScope(List<Tuple> rows) {
    Map<SendingScope, List<Instant>> times = new EnumMap<>(SendingScope.class);
    scopes.forEach(scope -> times.put(scope, of(scope, rows)));
    return times;
  }

  private static List<Instant> of(SendingScope scope, List<Tuple> rows) {
    return rows.stream()
        .filter(row -> scope.name().equals(row.get("scope", String.class)))
        .map(row -> row.get("sent_at", OffsetDateTime.class).toInstant())
        .toList();
  }
}
