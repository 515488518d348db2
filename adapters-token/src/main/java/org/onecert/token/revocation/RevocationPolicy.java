package org.onecert.token.revocation;

import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.token.OffEventLoop;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.RevocationCheck;

/// Asks the operator's sources about the holder first, then about each issuer; and does as he said
/// where none can tell. Nothing passes without a yes but by his word, and then the log says so.
///
/// What they can tell at once is asked in one go, with no timer: that is how almost every log-in
/// passes.
public final class RevocationPolicy implements RevocationCheck {

  private static final Logger LOG = System.getLogger(RevocationPolicy.class.getName());

  private final RevocationSource sources;
  private final RevocationTerms terms;
  private final OffEventLoop offEventLoop;

  /// @param sources the one that is asked first in front
  public RevocationPolicy(
      List<RevocationSource> sources, RevocationTerms terms, OffEventLoop offEventLoop) {
    this.sources = new SourcesInOrder(sources, terms.patience());
    this.terms = terms;
    this.offEventLoop = offEventLoop;
  }

  @Override
  public Uni<Optional<CertificateRefusal>> objection(CertificatePath path) {
    return offEventLoop
        .run(() -> questions(path))
        .chain(questions -> objection(path, questions.iterator()));
  }

  private List<Question> questions(CertificatePath path) {
    return path.belowAnchor()
        .limit(terms.issuersToo() ? Long.MAX_VALUE : 1)
        .map(one -> new Question(one, sources.atOnce(one)))
        .toList();
  }

  private Uni<Optional<CertificateRefusal>> objection(
      CertificatePath whole, Iterator<Question> rest) {
    if (!rest.hasNext()) {
      return Uni.createFrom().item(Optional.empty());
    }
    Question next = rest.next();
    return next.known()
        .map(state -> Uni.createFrom().item(state))
        .orElseGet(() -> offEventLoop.comingBack(() -> sources.ask(next.about())))
        .map(state -> refusal(state, next.about(), whole))
        .chain(refusal ->
            refusal.isPresent() ? Uni.createFrom().item(refusal) : objection(whole, rest));
  }

  private Optional<CertificateRefusal> refusal(
      Revocation state, CertificatePath asked, CertificatePath whole) {
    return switch (state) {
      case NotRevoked _ -> Optional.empty();
      case Revoked _ -> Optional.of(revoked(asked, whole));
      case Unknown(var reason) -> unknown(asked, reason);
    };
  }

  private static CertificateRefusal revoked(CertificatePath asked, CertificatePath whole) {
    return asked.equals(whole)
        ? CertificateRefusal.CERTIFICATE_REVOKED
        : CertificateRefusal.CERTIFICATE_UNTRUSTED;
  }

  private Optional<CertificateRefusal> unknown(CertificatePath asked, String reason) {
    LOG.log(
        Level.WARNING,
        "Whether certificate {0} was revoked is not known ({1}): {2}",
        SerialNumber.of(asked.holder().getSerialNumber()),
        reason,
        terms.whenUnknown());
    return switch (terms.whenUnknown()) {
      case ADMIT -> Optional.empty();
      case REFUSE -> Optional.of(CertificateRefusal.CERTIFICATE_STATUS_UNKNOWN);
    };
  }

  /// @param known what could be told at once
  private record Question(CertificatePath about, Optional<Revocation> known) {}
}
