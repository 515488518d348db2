package org.onecert.token.revocation;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.token.OffEventLoop;
import org.onecert.token.crl.Crl;
import org.onecert.token.crl.RevocationLists;
import org.onecert.token.crl.RevocationLists.Proof;
import org.onecert.token.x509.CertificatePath;

/// Revocation lists: those that the operator filed or named, and those at the addresses in
/// certificates.
public final class ListSource implements RevocationSource, EvidenceSource {

  /// In octets: what a form can carry. The list of a large authority has many times that.
  private static final int LONGEST_EVIDENCE = 512 * 1024;

  private final ListShelf shelf;
  private final RevocationLists lists;
  private final OffEventLoop offEventLoop;
  private final InstantSource clock;

  public ListSource(
      ListShelf shelf, RevocationLists lists, OffEventLoop offEventLoop, InstantSource clock) {
    this.shelf = shelf;
    this.lists = lists;
    this.offEventLoop = offEventLoop;
    this.clock = clock;
  }

  @Override
  public Uni<Revocation> ask(CertificatePath path) {
    return shelf
        .atHand(RevocationLists.addresses(path.holder()))
        .chain(atHand -> offEventLoop.run(() -> ask(path, atHand)));
  }

  @Override
  public Optional<Revocation> atOnce(CertificatePath path) {
    return shelf.atOnce(RevocationLists.addresses(path.holder())).map(atHand -> ask(path, atHand));
  }

  private Revocation ask(CertificatePath path, ListsAtHand atHand) {
    return switch (lists.ask(path, atHand.lists(), clock.instant())) {
      case Unknown(var reason) -> new Unknown(atHand.explaining(reason));
      case Revocation known -> known;
    };
  }

  @Override
  public Uni<Evidence> evidence(CertificatePath path) {
    return shelf
        .atHand(RevocationLists.addresses(path.holder()))
        .chain(atHand -> offEventLoop.run(() -> evidence(path, atHand)));
  }

  private Evidence evidence(CertificatePath path, ListsAtHand atHand) {
    Instant now = clock.instant();
    return lists
        .proof(path, atHand.lists(), now)
        .map(ListSource::evidence)
        .orElseThrow(() -> none(path, atHand, now));
  }

  private RuntimeException none(CertificatePath path, ListsAtHand atHand, Instant now) {
    return lists.ask(path, atHand.lists(), now) instanceof Revoked
        ? new CertificateRevoked(path)
        : new RevocationUnavailable(atHand.explaining("no revocation list shows it unrevoked"));
  }

  private static Evidence evidence(Proof proof) {
    if (proof.lists().stream().mapToInt(Crl::length).sum() > LONGEST_EVIDENCE) {
      throw new RevocationUnavailable("its revocation list is too long for a form");
    }
    return Evidence.lists(proof.lists(), proof.signers());
  }
}
