package org.onecert.token.lasting;

import io.vertx.core.Vertx;
import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.Matter;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Publication;
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.timestamps.TimeStampFront;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Waiting;
import org.onecert.token.crl.RevocationLists;
import org.onecert.token.pdf.OpenPdfFormPrinter;
import org.onecert.token.pdf.PadesSigner;
import org.onecert.token.pdf.Sm2Encoding;
import org.onecert.token.revocation.AllowedAddresses;
import org.onecert.token.revocation.AuthorityServers;
import org.onecert.token.revocation.EvidenceInOrder;
import org.onecert.token.revocation.FetchLimits;
import org.onecert.token.revocation.ListShelf;
import org.onecert.token.revocation.ListSource;
import org.onecert.token.revocation.ListsWanted;
import org.onecert.token.timestamp.StampCustomer;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.Trust;
import org.onecert.token.x509.TrustAnchors;

/// An enterprise that seals forms, and its authority, which stamps time and publishes lists.
final class LastingOffice implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Vertx VERTX = Vertx.vertx();

  private final Authority authority;
  private final VirtualToken token;
  private final TimeStampFront front;
  private final LocalServer server;
  private final List<SigningRefusal> told = new ArrayList<>();

  LastingOffice(Authority authority) {
    this.authority = authority;
    this.front = TimeStampFront.of(authority);
    this.server =
        LocalServer.start(0, Stream.of(Role.ISSUING, Role.ROOT).map(this::listing).toList());
    this.token =
        authority.issue(
            TokenOrder.forEnterprise(SampleEnterprises.seeded(5).next())
                .publishedAt(Publication.at(list(Role.ISSUING).toString(), "http://127.0.0.1:1/")));
  }

  private Route listing(Role issuer) {
    byte[] list = authority.revocationListOf(issuer);
    return Route.of("GET /" + issuer, _ -> Answer.binary("application/pkix-crl", list));
  }

  private URI list(Role issuer) {
    return server.url().resolve("/" + issuer);
  }

  TimeStampFront front() {
    return front;
  }

  /// What shortfalls were counted.
  List<SigningRefusal> told() {
    return told;
  }

  void closeLists() {
    server.close();
  }

  @Override
  public void close() {
    front.close();
    server.close();
  }

  /// The form of a matter, sealed.
  Outcome<Octets> sealed(Matter matter, WhenUnavailable policy) {
    return sealed(matter, policy, token);
  }

  /// The form, where another token made the signature.
  Outcome<Octets> sealed(Matter matter, WhenUnavailable policy, VirtualToken by) {
    var signer = signer(new Shortfall(policy, Duration.ofSeconds(20), told::add));
    var prepared = Waiting.result(signer.prepare(order(matter)));
    var signature = Octets.of(by.sign(prepared.toBeSigned().toArray()));
    return Waiting.result(signer.complete(prepared, chain(), signature));
  }

  private LastingSigner signer(Shortfall shortfall) {
    var source = new CertificateEvidence(new CertificatePaths(trust()), evidence());
    var sources = new FormEvidence.Sources(source, source, source);
    var evidence = new FormEvidence(sources, Waiting.offEventLoop(), InstantSource.system());
    var stamps = StampCustomer.of(authority).stamps(front.url());
    return new LastingSigner(
        new PadesSigner(Waiting.offEventLoop(), Sm2Encoding.CADES),
        SignatureStamping.by(stamps, shortfall),
        FormProving.by(evidence, shortfall),
        Waiting.offEventLoop());
  }

  private EvidenceInOrder evidence() {
    var limits = new FetchLimits(PATIENCE, PATIENCE, PATIENCE, 1 << 20);
    var allowed = new AllowedAddresses(List.of(server.url()));
    var servers = new AuthorityServers(VERTX, allowed, limits);
    var wanted = new ListsWanted(List.of(list(Role.ROOT)), List.of(), Duration.ofHours(1));
    var shelf = new ListShelf(servers, wanted, Waiting.offEventLoop(), InstantSource.system());
    var lists = new RevocationLists(trust());
    var source = new ListSource(shelf, lists, Waiting.offEventLoop(), InstantSource.system());
    return new EvidenceInOrder(List.of(source), PATIENCE);
  }

  private Trust trust() {
    return new Trust(new TrustAnchors(authority.anchors(), authority.intermediates()));
  }

  private SignatureOrder order(Matter matter) {
    var name = new Line("松江");
    var printer = new OpenPdfFormPrinter(name, Waiting.offEventLoop());
    var session = new SigningSessionId(new UUID(3, 3));
    var form = Waiting.result(printer.print(session, matter, Instant.now()));
    return new SignatureOrder(
        form, Signatory.ENTERPRISE, chain(), name, Optional.empty(), Instant.now());
  }

  private List<Octets> chain() {
    return Stream.of(token.signingCertificate(), authority.intermediates().getFirst())
        .map(LastingOffice::der)
        .toList();
  }

  private static Octets der(X509Certificate certificate) {
    try {
      return Octets.of(certificate.getEncoded());
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
