package org.onecert.token.revocation;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
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
  /// what the operator has to know, if one has no proof.
  public Uni<Evidence> of(CertificatePath path) {
    List<Uni<Evidence>> each =
        path.belowAnchor().map(one -> first(one, sources.iterator(), NOT_ASKED)).toList();
    Evidence certificates = Evidence.certificates(path.certificates());
    return each.isEmpty()
        ? Uni.createFrom().item(certificates)
        : Uni.join()
            .all(each)
            .andFailFast()
            .map(all -> all.stream().reduce(certificates, Evidence::and));
  }

  private Uni<Evidence> first(CertificatePath path, Iterator<EvidenceSource> rest, String before) {
    if (!rest.hasNext()) {
      return Uni.createFrom().failure(new RevocationUnavailable(before));
    }
    return ask(rest.next(), path)
        .onFailure()
        .recoverWithUni(failure -> first(path, others(rest, failure), reasons(before, failure)));
  }

  /// A list of yesterday does not prove otherwise once somebody knows of a revocation.
  private static Iterator<EvidenceSource> others(Iterator<EvidenceSource> rest, Throwable failure) {
    return failure instanceof CertificateRevoked ? Collections.emptyIterator() : rest;
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
