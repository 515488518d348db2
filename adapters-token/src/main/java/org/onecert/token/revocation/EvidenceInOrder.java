package org.onecert.token.revocation;

import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.token.x509.CertificatePath;

/// Proof for whole paths: of each certificate but the anchor, by the first of the operator's
/// sources that has it, unless one before it knows of a revocation.
public final class EvidenceInOrder {

  private static final String NOT_ASKED = "no source of revocation is configured";

  private final List<EvidenceSource> sources;
  private final Duration patience;

  /// @param sources the one that is asked first in front
  /// @param patience how long one may take to prove something of one certificate
  public EvidenceInOrder(List<EvidenceSource> sources, Duration patience) {
    this.sources = List.copyOf(sources);
    this.patience = patience;
  }

  /// All that is on the path, and what proves each certificate below the anchor; a failure, with
  /// what the operator has to know, if one has no proof; [CertificateRevoked] if it was revoked.
  public Uni<Evidence> of(CertificatePath path) {
    List<Uni<Evidence>> each =
        path.belowAnchor().map(one -> first(one, sources.iterator(), NOT_ASKED)).toList();
    Evidence certificates = Evidence.certificates(path.certificates());
    return all(each).map(certificates::and);
  }

  /// Of all that fails, a revocation counts before whatever could not be had.
  public static Uni<Evidence> all(List<Uni<Evidence>> each) {
    return each.isEmpty()
        ? Uni.createFrom().item(Evidence.NONE)
        : Uni.join()
            .all(each)
            .andCollectFailures()
            .map(all -> all.stream().reduce(Evidence.NONE, Evidence::and))
            .onFailure(CompositeException.class)
            .transform(EvidenceInOrder::gravest);
  }

  private static Throwable gravest(Throwable all) {
    List<Throwable> causes = ((CompositeException) all).getCauses();
    return causes.stream()
        .filter(CertificateRevoked.class::isInstance)
        .findFirst()
        .orElse(causes.getFirst());
  }

  private Uni<Evidence> first(CertificatePath path, Iterator<EvidenceSource> rest, String before) {
    if (!rest.hasNext()) {
      return Uni.createFrom().failure(new RevocationUnavailable(named(path) + before));
    }
    return ask(rest.next(), path)
        .onFailure(EvidenceInOrder::mayBeKnownElsewhere)
        .recoverWithUni(failure -> first(path, rest, reasons(before, failure)));
  }

  private static String named(CertificatePath path) {
    return "certificate " + SerialNumber.of(path.holder().getSerialNumber()) + ": ";
  }

  /// A list of yesterday does not prove otherwise once somebody knows of a revocation.
  private static boolean mayBeKnownElsewhere(Throwable failure) {
    return !(failure instanceof CertificateRevoked);
  }

  private Uni<Evidence> ask(EvidenceSource source, CertificatePath path) {
    return source
        .evidence(path)
        .ifNoItem()
        .after(patience)
        .failWith(() -> new RevocationUnavailable("nothing was heard within " + patience));
  }

  private static String reasons(String before, Throwable failure) {
    String reason = String.valueOf(failure.getMessage());
    return before.equals(NOT_ASKED) ? reason : before + "; " + reason;
  }
}
