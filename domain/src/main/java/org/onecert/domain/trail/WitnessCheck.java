package org.onecert.domain.trail;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.onecert.domain.trail.Finding.EndMissing;
import org.onecert.domain.trail.Finding.WitnessContradicts;

/// Compares an export with what others have seen of the chain: logs, earlier exports.
final class WitnessCheck {

  private final NavigableMap<Long, Head> witnesses = new TreeMap<>();
  private final Consumer<Finding> findings;

  WitnessCheck(Iterable<Head> witnesses, Consumer<Finding> findings) {
    this.findings = findings;
    witnesses.forEach(this::add);
  }

  /// Of two witnesses who contradict each other one is as good as the other: the export agrees with
  /// one of them at most.
  private void add(Head witness) {
    Head other = witnesses.putIfAbsent(witness.position(), witness);
    if (other != null && !other.equals(witness)) {
      findings.accept(new WitnessContradicts(witness));
    }
  }

  void take(Head head) {
    Head witness = witnesses.get(head.position());
    if (witness != null && !witness.equals(head)) {
      findings.accept(new WitnessContradicts(witness));
    }
  }

  /// @param end the last position of the chain
  void finish(long end) {
    witnesses.tailMap(end, false).values().stream()
        .findFirst()
        .map(EndMissing::new)
        .ifPresent(findings);
  }
}
