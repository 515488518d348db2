package org.onecert.token.revocation;

import io.vertx.core.Vertx;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.certificate.Revocation;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.OffEventLoop;
import org.onecert.token.Surroundings;
import org.onecert.token.Waiting;
import org.onecert.token.crl.RevocationLists;
import org.onecert.token.ocsp.OcspCheck;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.Trust;
import org.onecert.token.x509.TrustAnchors;

/// A server as far as it asks whether certificates of an authority were revoked, at addresses on
/// this machine.
record Inquiry(Authority authority, Setting setting) {

  private static final Vertx VERTX = Vertx.vertx();
  private static final OffEventLoop OFF_EVENT_LOOP = new OffEventLoop(VERTX);

  /// What is set otherwise from test to test.
  record Setting(
      List<URI> allowed, List<URI> lists, boolean nonceRequired, int longestList, int patience) {

    Setting requiringNonce() {
      return new Setting(allowed, lists, true, longestList, patience);
    }

    Setting takingLists(int longest) {
      return new Setting(allowed, lists, nonceRequired, longest, patience);
    }

    Setting wanting(URI... more) {
      return new Setting(allowed, List.of(more), nonceRequired, longestList, patience);
    }
  }

  static Inquiry of(Authority authority, URI... allowed) {
    return new Inquiry(authority, new Setting(List.of(allowed), List.of(), false, 1 << 20, 2000));
  }

  Inquiry with(Setting other) {
    return new Inquiry(authority, other);
  }

  Trust trust() {
    return new Trust(new TrustAnchors(authority.anchors(), authority.intermediates()));
  }

  CertificatePath path(VirtualToken token) {
    try {
      Octets der = Octets.of(token.signingCertificate().getEncoded());
      if (new CertificatePaths(trust()).lead(der, Instant.now())
          instanceof Accepted<CertificatePath>(var path)) {
        return path;
      }
      throw new IllegalStateException("The token is not genuine");
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  AuthorityServers servers() {
    Duration patience = Duration.ofMillis(setting.patience());
    return new AuthorityServers(
        VERTX,
        new AllowedAddresses(setting.allowed()),
        new FetchLimits(patience.multipliedBy(2), patience, patience, setting.longestList()));
  }

  ListShelf shelf() {
    var wanted = new ListsWanted(setting.lists(), List.<Path>of(), Duration.ofHours(1));
    return new ListShelf(servers(), wanted, OFF_EVENT_LOOP, InstantSource.system());
  }

  ListSource lists() {
    return lists(shelf());
  }

  ListSource lists(ListShelf shelf) {
    return new ListSource(
        shelf, new RevocationLists(trust()), OFF_EVENT_LOOP, InstantSource.system());
  }

  OcspSource responders() {
    Duration remembered = Duration.ofMinutes(5);
    var terms =
        new OcspTerms(
            Optional.empty(), new OcspCheck(setting.nonceRequired(), remembered), remembered, 1000);
    var surroundings = new Surroundings(OFF_EVENT_LOOP, InstantSource.system(), new SecureRandom());
    return new OcspSource(new OcspDesk(servers(), terms, lists(), surroundings));
  }

  Revocation heardOf(VirtualToken token, RevocationSource source) {
    return Waiting.result(source.ask(path(token)));
  }

  static OffEventLoop offEventLoop() {
    return OFF_EVENT_LOOP;
  }
}
