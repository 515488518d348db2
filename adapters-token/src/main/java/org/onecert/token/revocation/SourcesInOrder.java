package org.onecert.token.revocation;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.token.x509.CertificatePath;

/// The operator's sources, asked in his order, none for longer than he has patience. The first that
/// knows has the last word.
public final class SourcesInOrder implements RevocationSource {

  private static final Unknown NOT_ASKED = new Unknown("no source of revocation is configured");

  private final List<RevocationSource> sources;
  private final Duration patience;

  /// @param sources the one that is asked first in front
  public SourcesInOrder(List<RevocationSource> sources, Duration patience) {
    this.sources = List.copyOf(sources);
    this.patience = patience;
  }

  @Override
  public Uni<Revocation> ask(CertificatePath path) {
    return state(path, sources.iterator(), NOT_ASKED);
  }

  @Override
  public Optional<Revocation> atOnce(CertificatePath path) {
    Revocation soFar = NOT_ASKED;
    Iterator<RevocationSource> rest = sources.iterator();
    while (soFar instanceof Unknown before && rest.hasNext()) {
      Optional<Revocation> state = rest.next().atOnce(path);
      if (state.isEmpty()) {
        return state;
      }
      soFar = both(before, state.get());
    }
    return Optional.of(soFar);
  }

  private Uni<Revocation> state(
      CertificatePath path, Iterator<RevocationSource> rest, Revocation soFar) {
    return soFar instanceof Unknown before && rest.hasNext()
        ? ask(rest.next(), path).chain(state -> state(path, rest, both(before, state)))
        : Uni.createFrom().item(soFar);
  }

  private Uni<Revocation> ask(RevocationSource source, CertificatePath path) {
    return source
        .ask(path)
        .ifNoItem()
        .after(patience)
        .recoverWithItem(() -> new Unknown("nothing was heard within " + patience));
  }

  /// Every source that did not know says why.
  private static Revocation both(Unknown before, Revocation state) {
    return state instanceof Unknown(var reason) && !before.equals(NOT_ASKED)
        ? new Unknown(before.reason() + "; " + reason)
        : state;
  }
}
