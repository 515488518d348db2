package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import org.onecert.application.Identifiers;
import org.onecert.application.port.Sessions;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.notice.Notice;
import org.onecert.domain.notice.NoticeId;
import org.onecert.domain.notice.NoticeKind;
import org.onecert.domain.upgrade.Swap;

/// Carries a swap out, in the transaction of what brought it about, under the claim of the
/// enterprise (U-3): all of it, or nothing.
///
/// Whatever was completed with the swap has to be kept before, so that it is not taken for
/// something that the swap contradicts.
public final class Swaps {

  private final SwapBooks books;
  private final HalfDoneWork halfDone;
  private final Sessions sessions;
  private final Identifiers identifiers;
  private final Duration parting;

  /// @param parting how long the session that brought it about is good for fetching what came of it
  public Swaps(
      SwapBooks books,
      HalfDoneWork halfDone,
      Sessions sessions,
      Identifiers identifiers,
      Duration parting) {
    this.books = books;
    this.halfDone = halfDone;
    this.sessions = sessions;
    this.identifiers = identifiers;
    this.parting = parting;
  }

  public Uni<Void> carryOut(Swap swap, Cause cause) {
    return books
        .enter(swap, cause)
        .call(() -> halfDone.voidContradicted(swap, cause.actor()))
        .call(() -> endSessions(swap, cause))
        .call(() -> tell(swap, cause));
  }

  /// All sessions of both end; of the caller's remains what is needed to see what came of it.
  private Uni<Void> endSessions(Swap swap, Cause cause) {
    return sessions
        .endAll(swap.upgraded(), cause.at())
        .call(() -> sessions.endAll(swap.demoted(), cause.at()))
        .call(() -> part(cause.caller().session(), cause));
  }

  private Uni<Void> part(Session session, Cause cause) {
    return session instanceof Admitted admitted
        ? sessions.part(admitted.parted(cause.at().plus(parting)), cause.at())
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> tell(Swap swap, Cause cause) {
    return books
        .tell(notice(NoticeKind.UPGRADED, swap.upgraded(), swap, cause))
        .call(() -> books.tell(notice(NoticeKind.DEMOTED, swap.demoted(), swap, cause)));
  }

  private Notice notice(NoticeKind kind, Certificate certificate, Swap swap, Cause cause) {
    NoticeId id = new NoticeId(identifiers.next());
    return Notice.of(id, kind, swap.after(), certificate, cause.at());
  }
}
