package org.onecert.token.pdf;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onecert.application.port.PreparedSignature;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.signing.Signatory;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Request;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.fixtures.timestamps.TimeStampFront;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Waiting;
import org.onecert.token.crl.CrlParser;
import org.onecert.token.crl.RevocationLists;
import org.onecert.token.lasting.CertificateEvidence;
import org.onecert.token.lasting.FormEvidence;
import org.onecert.token.lasting.FormProving;
import org.onecert.token.lasting.LastingSigner;
import org.onecert.token.lasting.Shortfall;
import org.onecert.token.lasting.SignatureStamping;
import org.onecert.token.lasting.WhenUnavailable;
import org.onecert.token.ocsp.OcspCheck;
import org.onecert.token.revocation.AllowedAddresses;
import org.onecert.token.revocation.AuthorityServers;
import org.onecert.token.revocation.EvidenceInOrder;
import org.onecert.token.revocation.FetchLimits;
import org.onecert.token.revocation.ListShelf;
import org.onecert.token.revocation.ListSource;
import org.onecert.token.revocation.ListsWanted;
import org.onecert.token.revocation.OcspDesk;
import org.onecert.token.revocation.OcspSource;
import org.onecert.token.revocation.OcspTerms;
import org.onecert.token.timestamp.TimeStampCheck;
import org.onecert.token.timestamp.TimeStampTerms;
import org.onecert.token.timestamp.TimeStamps;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.Trust;
import org.onecert.token.x509.TrustAnchors;

/// An office whose signatures last: an authority stamps them, a responder and a list of roots prove
/// their certificates. All of it as of the day of signing.
final class LastingForms implements AutoCloseable {

  private static final Vertx VERTX = Vertx.vertx();
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final InstantSource CLOCK = InstantSource.fixed(Samples.SIGNED);

  private final SigningOffice office;
  private final Authority authority;
  private final TimeStampFront stamps;
  private final LocalServer responder;
  private final Trust trust;

  LastingForms(Algorithm algorithm) {
    this.office = new SigningOffice(algorithm);
    this.authority = Authority.of(algorithm, Surroundings.at(Samples.SIGNED));
    this.stamps = TimeStampFront.of(authority);
    this.responder = LocalServer.start(0, List.of(Route.of("POST /ocsp", this::ocsp)));
    this.trust = new Trust(new TrustAnchors(authority.anchors(), authority.intermediates()));
  }

  private Answer ocsp(Request request) {
    return Answer.binary("application/ocsp-response", authority.ocsp(request.body()));
  }

  Authority authority() {
    return authority;
  }

  /// Signed by both, each with a time stamp.
  Octets stamped() {
    return signed(signer(FormProving.NONE));
  }

  /// Signed by both, each with a time stamp, and with what proves all certificates.
  Octets proven() {
    return signed(signer(FormProving.by(evidence(), shortfall())));
  }

  private Octets signed(LastingSigner signer) {
    return accepted(representative(signer, accepted(sealed(signer))));
  }

  private Outcome<Octets> sealed(LastingSigner signer) {
    return completed(signer, office.preparedSeal(), office.enterprise());
  }

  private Outcome<Octets> representative(LastingSigner signer, Octets sealed) {
    VirtualToken by = office.representative();
    return completed(signer, office.prepared(sealed, Signatory.LEGAL_REPRESENTATIVE, by), by);
  }

  private Outcome<Octets> completed(
      LastingSigner signer, PreparedSignature prepared, VirtualToken by) {
    var chain = chain(by);
    var signature = Octets.of(by.sign(prepared.toBeSigned().toArray()));
    return Waiting.result(signer.complete(prepared, chain, signature));
  }

  /// With the issuer's certificate of that day: the judge wants one of each name.
  private List<Octets> chain(VirtualToken by) {
    return Stream.of(by.signingCertificate(), authority.intermediates().getFirst())
        .map(certificate -> Octets.of(Samples.der(certificate)))
        .toList();
  }

  private static Octets accepted(Outcome<Octets> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<Octets>(var document) -> document;
      case Outcome.Refused<Octets>(var refusal) -> throw new AssertionError(refusal.code());
    };
  }

  private LastingSigner signer(FormProving proving) {
    var plain = new PadesSigner(Waiting.offEventLoop(), Sm2Encoding.CADES);
    return new LastingSigner(plain, stamping(), proving, Waiting.offEventLoop());
  }

  private static Shortfall shortfall() {
    return new Shortfall(WhenUnavailable.REFUSE, PATIENCE, _ -> {});
  }

  private SignatureStamping stamping() {
    var judgement =
        new TimeStamps.Judgement(
            new TimeStampCheck(new CertificatePaths(trust)),
            _ -> Uni.createFrom().item(Optional.empty()));
    var surroundings =
        new org.onecert.token.Surroundings(Waiting.offEventLoop(), CLOCK, new SecureRandom());
    var terms = new TimeStampTerms(stamps.url(), Optional.empty());
    return SignatureStamping.by(
        new TimeStamps(servers(), terms, judgement, surroundings), shortfall());
  }

  private static AuthorityServers servers() {
    return new AuthorityServers(
        VERTX,
        new AllowedAddresses(List.of()),
        new FetchLimits(PATIENCE, PATIENCE, PATIENCE, 1 << 20));
  }

  private FormEvidence evidence() {
    var proof =
        new CertificateEvidence(
            new CertificatePaths(trust),
            new EvidenceInOrder(List.of(responders(), lists()), PATIENCE));
    return new FormEvidence(
        new FormEvidence.Sources(proof, proof, proof), Waiting.offEventLoop(), CLOCK);
  }

  private OcspSource responders() {
    URI address = responder.url().resolve("/ocsp");
    var terms = new OcspTerms(Optional.of(address), new OcspCheck(true, PATIENCE), PATIENCE, 1000);
    var surroundings =
        new org.onecert.token.Surroundings(Waiting.offEventLoop(), CLOCK, new SecureRandom());
    return new OcspSource(new OcspDesk(servers(), terms, lists(), surroundings));
  }

  private ListSource lists() {
    var wanted = new ListsWanted(List.of(), List.of(), Duration.ofHours(1));
    var shelf = new ListShelf(servers(), wanted, Waiting.offEventLoop(), CLOCK);
    shelf.file(List.of(CrlParser.parse(authority.revocationListOf(Role.ROOT))));
    return new ListSource(shelf, new RevocationLists(trust), Waiting.offEventLoop(), CLOCK);
  }

  @Override
  public void close() {
    stamps.close();
    responder.close();
  }
}
