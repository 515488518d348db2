package org.onecert.application.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Change;

/// Plays the history of one enterprise from its beginning: each act finds what the one before left.
final class Replay {

  private static final Set<Act> COMING =
      EnumSet.of(Act.ACTIVATE_MAIN, Act.ACTIVATE_DEPUTY, Act.ADD_DEPUTY);
  private static final Set<Act> CHANGING =
      EnumSet.of(
          Act.UPDATE_CERTIFICATE, Act.EDIT, Act.DEREGISTER, Act.ENABLE, Act.UPGRADE, Act.DEMOTE);

  private final Map<String, Account> accounts = new HashMap<>();

  /// @param entries the oldest first
  static Map<String, Account> of(List<AuditEntry> entries) {
    Replay replay = new Replay();
    entries.stream().filter(entry -> entry.refusal().isEmpty()).forEach(replay::play);
    return Map.copyOf(replay.accounts);
  }

  private void play(AuditEntry entry) {
    if (COMING.contains(entry.act())) {
      assertThat(accounts.isEmpty()).isEqualTo(entry.act() == Act.ACTIVATE_MAIN);
      assertThat(accounts.put(digits(entry), Account.appearing(subject(entry), changes(entry))))
          .isNull();
    }
    if (CHANGING.contains(entry.act())) {
      assertThat(accounts).containsKey(digits(entry));
      accounts.computeIfPresent(
          digits(entry), (_, account) -> account.then(subject(entry), changes(entry)));
    }
  }

  private static List<Change> changes(AuditEntry entry) {
    return entry.particulars().changes();
  }

  private static UniqueId subject(AuditEntry entry) {
    return entry.subject().orElseThrow();
  }

  private static String digits(AuditEntry entry) {
    return subject(entry).digits();
  }
}
