package org.onecert.domain.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Extension.Halted;
import org.onecert.domain.trail.Extension.Trouble;
import org.onecert.domain.trail.Extension.Unchanged;
import org.onecert.domain.trail.Extension.Waiting;

/// Goes on with the chain: links entries to it and seals its new head.
///
/// Trusts the last seal and nothing else of what the database says: a chain of hashes alone could
/// be made anew by anybody.
///
/// @param own the key that seals
/// @param accepted own and former keys
public record Chaining(SealingKey own, SealKeys accepted) {

  private static final SealStatement NOTHING_SEALED =
      new SealStatement(Head.NONE, Instant.EPOCH, 0, Place.BEGINNING, Head.NONE);

  /// @param known what was sealed when somebody looked last
  public Extension extend(Head known, ChainState state, Instant now) {
    Optional<SealStatement> last =
        state.last().map(accepted::verify).orElse(Optional.of(NOTHING_SEALED));
    return last.map(statement -> extend(known, state, statement, now))
        .orElse(new Halted(Trouble.SEAL_NOT_OURS, known));
  }

  private Extension extend(Head known, ChainState state, SealStatement last, Instant now) {
    if (!stands(known, state)) {
      return new Halted(Trouble.BEHIND_WHAT_WAS_SEALED, known);
    }
    if (state.linksBehind()) {
      return new Halted(Trouble.LINKS_WITHOUT_SEAL, known);
    }
    return state.settled().isEmpty() ? idle(last.head(), state) : chain(last, state.settled(), now);
  }

  private static Extension idle(Head head, ChainState state) {
    return state.waiting() ? new Waiting(head) : new Unchanged(head);
  }

  private boolean stands(Head known, ChainState state) {
    return known.equals(Head.NONE)
        || state
            .sealBefore()
            .flatMap(accepted::verify)
            .filter(statement -> statement.head().equals(known))
            .isPresent();
  }

  /// Of entries with the same name the first one: the others stay without a link, and are found by
  /// that.
  private static List<PlacedEntry> eachOnce(List<PlacedEntry> entries) {
    Set<UUID> names = new HashSet<>();
    return entries.stream().filter(entry -> names.add(entry.entry().name())).toList();
  }

  private Extended chain(SealStatement last, List<PlacedEntry> settled, Instant now) {
    List<Link> links = new ArrayList<>();
    Head head = last.head();
    long earlier = last.earlier();
    for (PlacedEntry entry : eachOnce(settled)) {
      PlacedEntry judged = judged(entry, earlier == head.position());
      earlier += judged.authenticity() == Authenticity.EARLIER ? 1 : 0;
      head = head.with(judged);
      links.add(Link.of(head, judged));
    }
    Place reached = settled.getLast().place();
    var statement = new SealStatement(head, now, earlier, reached, last.head());
    return new Extended(links, own.seal(statement), statement);
  }

  /// An entry without authenticator is from earlier days only as long as all before it are.
  private static PlacedEntry judged(PlacedEntry entry, boolean onlyEarlierOnes) {
    return entry.authenticity() == Authenticity.EARLIER && !onlyEarlierOnes
        ? new PlacedEntry(entry.entry(), entry.place(), Authenticity.FORGED)
        : entry;
  }
}
