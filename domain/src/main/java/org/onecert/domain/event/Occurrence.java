package org.onecert.domain.event;

import java.util.Optional;
import org.onecert.domain.Line;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.upgrade.Swap;

/// Something that happened to a certificate, and how it is afterwards (G-4). Nothing of its holder
/// is in it (P-1).
///
/// @param enterprise its name
/// @param former the issue that was recorded before, if another took its place
/// @param items what changed of them, if anything did
public record Occurrence(
    EventKind kind,
    Line enterprise,
    UnifiedSocialCreditCode uscc,
    Issue certificate,
    Role role,
    Access access,
    Optional<Issue> former,
    Optional<ItemChange> items) {

  /// A certificate was admitted.
  public static Occurrence activated(Enterprise enterprise, Certificate certificate) {
    return of(EventKind.ACTIVATED, enterprise, certificate);
  }

  /// What became of a certificate; empty if it concerns the enterprise alone.
  ///
  /// @param enterprise as it is afterwards
  public static Optional<Occurrence> amended(Enterprise enterprise, Amendment amendment) {
    return kind(amendment)
        .map(kind -> of(kind, enterprise, amendment.after()))
        .map(occurrence -> occurrence.following(amendment));
  }

  /// A deputy was authorised; empty if it may do what it could before.
  public static Optional<Occurrence> authorised(Enterprise enterprise, Assignment assignment) {
    ItemChange change = new ItemChange(assignment.before(), assignment.after());
    Issue deputy = new Issue(assignment.deputy().uniqueId(), assignment.deputy().serialNumber());
    return Optional.of(change)
        .filter(ItemChange::changesAnything)
        .map(items ->
            new Occurrence(
                EventKind.AUTHORISED,
                enterprise.name(),
                enterprise.uscc(),
                deputy,
                Role.DEPUTY,
                Access.NORMAL,
                Optional.empty(),
                Optional.of(items)));
  }

  /// A deputy became the main certificate.
  public static Occurrence upgraded(Swap swap) {
    return of(EventKind.UPGRADED, swap.after(), swap.upgraded());
  }

  /// What was the main certificate became a deputy.
  public static Occurrence demoted(Swap swap) {
    return of(EventKind.DEMOTED, swap.after(), swap.demoted());
  }

  private static Optional<EventKind> kind(Amendment amendment) {
    if (amendment.takesAccess()) {
      return Optional.of(EventKind.DEREGISTERED);
    }
    if (amendment.givesAccess()) {
      return Optional.of(EventKind.ENABLED);
    }
    return amendment.replacesTheIssue() ? Optional.of(EventKind.REPLACED) : Optional.empty();
  }

  private static Occurrence of(EventKind kind, Enterprise enterprise, Certificate certificate) {
    return new Occurrence(
        kind,
        enterprise.name(),
        enterprise.uscc(),
        Issue.of(certificate.facts()),
        enterprise.roleOf(certificate.id()),
        certificate.access(),
        Optional.empty(),
        Optional.empty());
  }

  private Occurrence following(Amendment amendment) {
    Optional<Issue> replaced =
        amendment.replacesTheIssue()
            ? Optional.of(Issue.of(amendment.before().facts()))
            : Optional.empty();
    Optional<ItemChange> lost =
        amendment.takesAccess()
            ? Optional.of(new ItemChange(amendment.lost(), Grants.NONE))
            : Optional.empty();
    return new Occurrence(kind, enterprise, uscc, certificate, role, access, replaced, lost);
  }

  /// As far as a system may see: the items that it offers. Empty if it is not concerned.
  public Optional<Occurrence> seenBy(BusinessSystem system) {
    Optional<ItemChange> seen = items.map(change -> change.of(system::serves));
    boolean concerns =
        kind != EventKind.AUTHORISED || seen.filter(ItemChange::changesAnything).isPresent();
    return concerns ? Optional.of(with(seen)) : Optional.empty();
  }

  private Occurrence with(Optional<ItemChange> seen) {
    return new Occurrence(kind, enterprise, uscc, certificate, role, access, former, seen);
  }
}
