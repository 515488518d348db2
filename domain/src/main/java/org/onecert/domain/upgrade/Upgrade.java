package org.onecert.domain.upgrade;

import java.time.Instant;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.UpgradeRefusal;

/// An upgrade that the main certificate confirmed, and that takes place when the deputy's token has
/// answered a challenge for it (U-2).
///
/// Its states are types: only a pending one can be completed.
public sealed interface Upgrade {

  UpgradeTerms terms();

  /// The upgrade as it is at a moment: a pending one whose time is over has lapsed.
  default Upgrade asOf(Instant now) {
    return switch (this) {
      case Pending pending when !now.isBefore(terms().lapsesAt()) -> new Lapsed(pending.terms());
      case Pending _, Completed _, Ended _ -> this;
    };
  }

  /// Itself, if the deputy's token can still answer.
  default Outcome<Pending> pending() {
    return switch (this) {
      case Pending pending -> Outcome.accepted(pending);
      case Completed _ -> Outcome.refused(UpgradeRefusal.UPGRADE_COMPLETED);
      case Ended ended -> Outcome.refused(ended.refusal());
    };
  }

  /// The upgrade after the main certificate gave it up; one that was cancelled stays as it is.
  default Outcome<Cancelled> cancel() {
    return switch (this) {
      case Pending pending -> Outcome.accepted(pending.cancelled());
      case Cancelled cancelled -> Outcome.accepted(cancelled);
      case Completed _ -> Outcome.refused(UpgradeRefusal.UPGRADE_COMPLETED);
      case Ended ended -> Outcome.refused(ended.refusal());
    };
  }

  /// The deputy's token has not answered yet.
  record Pending(UpgradeTerms terms) implements Upgrade {

    public Completed completed(Instant at) {
      return new Completed(terms, at);
    }

    public Cancelled cancelled() {
      return new Cancelled(terms);
    }

    /// The upgrade after its effect turned out to be impossible.
    public Voided voided(Refusal reason) {
      return new Voided(terms, reason.code());
    }
  }

  /// The deputy is the main certificate since.
  record Completed(UpgradeTerms terms, Instant at) implements Upgrade {}

  /// It came to nothing.
  sealed interface Ended extends Upgrade {
    UpgradeRefusal refusal();
  }

  record Lapsed(UpgradeTerms terms) implements Ended {
    @Override
    public UpgradeRefusal refusal() {
      return UpgradeRefusal.UPGRADE_LAPSED;
    }
  }

  record Cancelled(UpgradeTerms terms) implements Ended {
    @Override
    public UpgradeRefusal refusal() {
      return UpgradeRefusal.UPGRADE_CANCELLED;
    }
  }

  /// The ground shifted under it.
  ///
  /// @param reason the code of what stood in the way
  record Voided(UpgradeTerms terms, String reason) implements Ended {
    @Override
    public UpgradeRefusal refusal() {
      return UpgradeRefusal.UPGRADE_VOID;
    }
  }
}
