package org.onecert.domain.trail;

import java.time.Instant;
import java.util.List;

/// What came of going on with the chain.
public sealed interface Extension {

  /// These entries were chained and sealed.
  record Extended(List<Link> links, Seal seal, SealStatement statement) implements Extension {
    public Extended {
      links = List.copyOf(links);
    }
  }

  /// There was nothing to chain.
  ///
  /// @param head where the chain ends
  record Unchanged(Head head) implements Extension {}

  /// There are entries, and none can be chained yet: transactions that began before theirs are
  /// open.
  ///
  /// @param head where the chain ends
  record Waiting(Head head) implements Extension {}

  /// Entries have waited for too long. Meanwhile they can be deleted without a trace.
  ///
  /// @param head where the chain ends
  /// @param since when the first of them was seen
  record HeldUp(Head head, Instant since) implements Extension {}

  /// Another node is at it.
  record Elsewhere() implements Extension {}

  /// The chain is not what it was: nothing is sealed until somebody has looked into it.
  ///
  /// @param known the head that the server has seen before
  record Halted(Trouble trouble, Head known) implements Extension {}

  /// Why the chain cannot be trusted to go on.
  enum Trouble {
    /// The last seal is by none of the keys.
    SEAL_NOT_OURS,
    /// What this server has seen sealed is not there any more.
    BEHIND_WHAT_WAS_SEALED,
    /// There are links that no seal covers; the server never leaves any.
    LINKS_WITHOUT_SEAL
  }
}
