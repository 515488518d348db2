package org.onecert.token.revocation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.token.ocsp.OcspAddresses;
import org.onecert.token.x509.CertificatePath;

/// OCSP responders: those at the addresses in certificates, as far as the operator allowed them,
/// else the one that he named.
public final class OcspSource implements RevocationSource, EvidenceSource {

  private final OcspDesk desk;
  private final Cache<CertificatePath, Kept<OcspVerdict>> remembered;

  public OcspSource(OcspDesk desk) {
    this.desk = desk;
    this.remembered =
        Caffeine.newBuilder().maximumSize(desk.terms().most()).executor(Runnable::run).build();
  }

  @Override
  public Uni<Revocation> ask(CertificatePath path) {
    return kept(path)
        .get()
        .map(OcspVerdict::revocation)
        .onFailure(RevocationUnavailable.class)
        .recoverWithItem(OcspSource::unknown);
  }

  @Override
  public Optional<Revocation> atOnce(CertificatePath path) {
    Kept<OcspVerdict> kept = kept(path);
    return kept.atHand()
        .map(OcspVerdict::revocation)
        .or(() ->
            kept.failure()
                .filter(RevocationUnavailable.class::isInstance)
                .map(OcspSource::unknown));
  }

  private static Revocation unknown(Throwable failure) {
    return new Unknown(String.valueOf(failure.getMessage()));
  }

  /// Asked for anew: what was said before a signature proves nothing for the time of it.
  @Override
  public Uni<Evidence> evidence(CertificatePath path) {
    return heard(path).map(heard -> evidence(path, heard));
  }

  private static Evidence evidence(CertificatePath path, OcspHeard heard) {
    if (!(heard.verdict().revocation() instanceof NotRevoked)) {
      throw new CertificateRevoked(path);
    }
    if (!heard.vouchedFor()) {
      throw new RevocationUnavailable("nothing in the answer proves its own responder");
    }
    return Evidence.answer(heard.answer());
  }

  /// Asks again, ahead of time, about whoever was here since he was asked about.
  public Uni<Void> refresh() {
    return Refreshing.of(remembered.asMap().values());
  }

  private Kept<OcspVerdict> kept(CertificatePath path) {
    return remembered.get(
        path, _ -> new Kept<>(() -> heard(path).map(OcspHeard::verdict), desk.clock()));
  }

  private Uni<OcspHeard> heard(CertificatePath path) {
    return desk.ask(path, responders(path.holder()));
  }

  private List<URI> responders(X509Certificate certificate) {
    List<URI> named =
        OcspAddresses.of(certificate).stream()
            .flatMap(address -> desk.allowed().allowed(address).stream())
            .toList();
    return named.isEmpty() ? desk.terms().byDefault().stream().toList() : named;
  }
}
