package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Trail;
import org.onecert.application.event.Announcements;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.Notices;
import org.onecert.domain.event.Occurrence;
import org.onecert.domain.history.Act;
import org.onecert.domain.notice.Notice;
import org.onecert.domain.upgrade.Swap;

/// What is written when a deputy takes the main certificate's place: the enterprise, the deputy's
/// grants, which it needs no more, what others are told, the trail with an entry for each of the
/// two (U-3).
public record SwapBooks(
    Enterprises enterprises,
    GrantedItems granted,
    Announcements announcements,
    Notices notices,
    Trail trail) {

  /// Business systems learn first who is main no more: whoever follows them sees none for a moment,
  /// and never two.
  Uni<Void> enter(Swap swap, Cause cause) {
    return enterprises
        .put(swap.after())
        .call(() -> granted.revoke(swap.upgraded().id()))
        .call(() -> announcements.add(Occurrence.demoted(swap), cause.at()))
        .call(() -> announcements.add(Occurrence.upgraded(swap), cause.at()))
        .call(() -> note(swap, cause));
  }

  private Uni<Void> note(Swap swap, Cause cause) {
    return trail
        .done(Act.UPGRADE, cause.actor(), cause.of(swap.upgraded(), swap.ofUpgraded()))
        .call(() ->
            trail.done(Act.DEMOTE, cause.actor(), cause.of(swap.demoted(), swap.ofDemoted())));
  }

  Uni<Void> tell(Notice notice) {
    return notices.put(notice);
  }
}
