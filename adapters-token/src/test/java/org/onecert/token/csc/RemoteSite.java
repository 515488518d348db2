package org.onecert.token.csc;

import io.vertx.core.Vertx;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.onecert.application.port.InMemoryOneTimeCodes;
import org.onecert.application.port.InMemoryReleasedSignatures;
import org.onecert.application.port.InMemoryTransactions;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.csc.Behaviour;
import org.onecert.fixtures.csc.Quirk;
import org.onecert.fixtures.csc.SigningProvider;
import org.onecert.fixtures.inbox.Inbox;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.fixtures.people.SamplePerson;
import org.onecert.token.personal.People;
import org.onecert.token.personal.SigningSite;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.Trust;
import org.onecert.token.x509.TrustAnchors;

/// A signing service of others with one person in it, and nodes that work with it.
final class RemoteSite implements SigningSite, AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Vertx VERTX = Vertx.vertx();
  private static final SamplePerson ZHANG =
      new SamplePerson(People.ZHANG.name().value(), People.NUMBER, People.MOBILE.number());

  private final Authority authority = Authority.p256();
  private final Inbox inbox = Inbox.empty();
  private final InMemoryOneTimeCodes codes = new InMemoryOneTimeCodes();
  private final InMemoryReleasedSignatures released = new InMemoryReleasedSignatures();
  private final InMemoryTransactions transactions = new InMemoryTransactions(codes);
  private final SigningProvider provider;
  private final CscPersonalSigning signing;
  private volatile Instant now = Instant.now();

  private RemoteSite() {
    this.provider =
        SigningProvider.start(
            authority, inbox, new Surroundings(() -> this.now, new SecureRandom()));
    this.signing = node();
  }

  /// Without anybody's credential.
  static RemoteSite empty() {
    return new RemoteSite();
  }

  static RemoteSite with(Algorithm algorithm, Quirk quirk) {
    RemoteSite site = empty();
    site.enrols(algorithm, quirk);
    return site;
  }

  String enrols(Algorithm algorithm, Quirk quirk) {
    return provider.enrols(ZHANG, algorithm, quirk);
  }

  @Override
  public CscPersonalSigning node() {
    return node(settings(provider.url(), SigningProvider.CLIENT_SECRET));
  }

  CscPersonalSigning node(CscSettings settings) {
    var paths =
        new CertificatePaths(
            new Trust(new TrustAnchors(authority.anchors(), authority.intermediates())));
    return new CscPersonalSigning(
        new CscConnection(VERTX, settings, paths, () -> this.now),
        new RemoteCodes(codes, transactions, () -> this.now),
        released,
        People.hash(3));
  }

  static CscSettings settings(URI url, String secret) {
    return settings(url, secret, PATIENCE);
  }

  /// A node that waits for a second and no longer.
  CscPersonalSigning impatientNode() {
    return node(settings(provider.url(), SigningProvider.CLIENT_SECRET, Duration.ofSeconds(1)));
  }

  private static CscSettings settings(URI url, String secret, Duration patience) {
    return new CscSettings(
        url, url.resolve("/oauth2/token"), SigningProvider.CLIENT_ID, secret, patience);
  }

  SigningProvider provider() {
    return provider;
  }

  @Override
  public CscPersonalSigning signing() {
    return signing;
  }

  @Override
  public void passes(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void sends(boolean works) {
    provider.answers("credentials/sendOTP", works ? Behaviour.GOOD : Behaviour.BROKEN);
  }

  @Override
  public int messages() {
    return inbox.messages(ZHANG.mobile()).size();
  }

  @Override
  public String lastCode() {
    return inbox.latestCode(ZHANG.mobile()).orElseThrow();
  }

  @Override
  public void close() {
    provider.close();
  }
}
