package org.onecert.domain.trail;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.onecert.domain.trail.Finding.EndMissing;
import org.onecert.domain.trail.Finding.WitnessContradicts;

/// Compares an export with what others have seen of the chain.
final class WitnessCheck {

  private final NavigableMap<Long, Witness> witnesses = new TreeMap<>();
  private final Consumer<Finding> findings;

  WitnessCheck(Iterable<Witness> witnesses, Consumer<Finding> findings) {
    this.findings = findings;
    witnesses.forEach(this::add);
  }

  /// Of two witnesses who contradict each other one is as good as the other: the export agrees with
  /// one of them at most.
  private void add(Witness witness) {
    Witness other = witnesses.putIfAbsent(witness.head().position(), witness);
    if (other != null && !other.head().equals(witness.head())) {
      findings.accept(new WitnessContradicts(witness.head()));
    }
  }

  void take(Head head) {
    Witness witness = witnesses.get(head.position());
    if (witness != null && !witness.head().equals(head)) {
      findings.accept(new WitnessContradicts(witness.head()));
    }
  }

  /// @param end the last position of the chain
  /// @param made when its end was exported
  void finish(long end, Instant made) {
    witnesses.tailMap(end, false).values().stream()
        .filter(witness -> witness.precedes(made))
        .findFirst()
        .map(witness -> new EndMissing(witness.head()))
        .ifPresent(findings);
  }
}
