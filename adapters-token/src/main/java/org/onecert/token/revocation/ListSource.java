package org.onecert.token.revocation;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.token.OffEventLoop;
import org.onecert.token.crl.RevocationLists;
import org.onecert.token.x509.CertificatePath;

/// Revocation lists: those that the operator filed or named, and those at the addresses in
/// certificates.
public final class ListSource implements RevocationSource {

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

  private Revocation ask(CertificatePath path, ListsAtHand atHand) {
    return switch (lists.ask(path, atHand.lists(), clock.instant())) {
      case Unknown(var reason) -> new Unknown(atHand.explaining(reason));
      case Revocation known -> known;
    };
  }
}
