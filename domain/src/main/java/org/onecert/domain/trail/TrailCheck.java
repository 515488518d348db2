package org.onecert.domain.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.trail.Finding.BeginningMissing;
import org.onecert.domain.trail.Finding.EntryAltered;
import org.onecert.domain.trail.Finding.EntryForged;
import org.onecert.domain.trail.Finding.EntryInserted;
import org.onecert.domain.trail.Finding.EntryMissing;
import org.onecert.domain.trail.Finding.ExportCutShort;
import org.onecert.domain.trail.Finding.LinksMissing;
import org.onecert.domain.trail.Finding.NotSealed;
import org.onecert.domain.trail.Finding.PartMissing;
import org.onecert.domain.trail.TrailLine.Chained;
import org.onecert.domain.trail.TrailLine.End;
import org.onecert.domain.trail.TrailLine.Gone;
import org.onecert.domain.trail.TrailLine.Sealed;
import org.onecert.domain.trail.TrailLine.Start;
import org.onecert.domain.trail.TrailLine.Stray;

/// Checks an export, line by line, with the published keys alone: no entry of it can have been
/// rewritten, deleted or inserted without a finding (P-2).
///
/// Each entry is compared with the hash that is kept for it, and each seal with the hash that is
/// kept at its position. So one finding hides no other, and says where it is.
public final class TrailCheck {

  /// Entries are never forgotten before: the law's (P-2).
  public static final Duration KEPT = Duration.ofDays(180);

  private final List<Finding> findings = new ArrayList<>();
  private final SealCheck seals;
  private final WitnessCheck witnesses;
  private final LatenessCheck lateness = new LatenessCheck();
  private @Nullable Start first;
  private Head head = Head.NONE;
  private @Nullable End end;
  private Instant made = Instant.MAX;
  private boolean isOpen;
  private long entries;
  private long earlier;

  /// @param witnesses what others have seen of the chain
  public TrailCheck(SealKeys keys, List<Witness> witnesses) {
    this.seals = new SealCheck(keys, findings::add);
    this.witnesses = new WitnessCheck(witnesses, findings::add);
  }

  /// Takes the next line. Parts of an export come one after the other.
  public void take(TrailLine line) {
    switch (line) {
      case Start start -> begin(start);
      case Chained chained -> check(chained);
      case Gone gone -> missing(gone.head());
      case Stray stray -> findings.add(new EntryInserted(stray.entry().name()));
      case Sealed sealed -> seals.take(sealed, base(), head).ifPresent(lateness::take);
      case End last -> end(last);
    }
  }

  /// What came of it, when there are no more lines.
  public TrailReport report() {
    closePart();
    if (head.position() > Math.max(seals.position(), base())) {
      findings.add(new NotSealed(Math.max(seals.position(), base()) + 1, head.position()));
    }
    if (first != null && base() > first.after() && seals.hadToBeKept(base(), first.made())) {
      findings.add(new BeginningMissing(base()));
    }
    boolean more = end != null && end.more();
    if (!more) {
      witnesses.finish(head.position(), made);
    }
    return new TrailReport(
        findings,
        entries,
        base() + 1,
        head.position(),
        earlier,
        lateness.late(),
        seals.sealedUntil(),
        more);
  }

  private void begin(Start start) {
    closePart();
    if (first == null) {
      first = start;
    } else if (!start.base().equals(head)) {
      findings.add(new PartMissing(head.position() + 1, start.base().position()));
    }
    head = start.base();
    witnesses.take(head);
    made = start.made();
    isOpen = true;
  }

  private void end(End last) {
    end = last;
    isOpen = false;
  }

  private void closePart() {
    if (isOpen) {
      findings.add(new ExportCutShort(head.position()));
    }
    isOpen = false;
  }

  private long base() {
    return first == null ? 0 : first.base().position();
  }

  private void check(Chained line) {
    if (line.head().position() <= head.position()) {
      findings.add(new EntryInserted(line.entry().entry().name()));
      return;
    }
    boolean follows = line.head().position() == head.position() + 1;
    if (follows && !head.with(line.entry()).equals(line.head())) {
      findings.add(new EntryAltered(line.head().position()));
    }
    judge(line);
    lateness.take(line);
    advance(line.head());
  }

  private void judge(Chained line) {
    switch (line.entry().authenticity()) {
      case GENUINE -> {}
      case FORGED -> findings.add(new EntryForged(line.head().position()));
      case EARLIER -> earlier++;
    }
  }

  private void missing(Head kept) {
    findings.add(new EntryMissing(kept.position()));
    advance(kept);
  }

  private void advance(Head next) {
    if (next.position() > head.position() + 1) {
      findings.add(new LinksMissing(head.position() + 1, next.position() - 1));
    }
    head = next;
    entries++;
    witnesses.take(head);
  }
}
