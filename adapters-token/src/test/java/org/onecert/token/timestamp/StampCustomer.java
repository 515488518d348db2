package org.onecert.token.timestamp;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.fixtures.authority.Authority;
import org.onecert.token.Surroundings;
import org.onecert.token.Utf8;
import org.onecert.token.Waiting;
import org.onecert.token.revocation.AllowedAddresses;
import org.onecert.token.revocation.AuthorityServers;
import org.onecert.token.revocation.FetchLimits;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.RevocationCheck;
import org.onecert.token.x509.Trust;
import org.onecert.token.x509.TrustAnchors;

/// A server as far as it has signatures stamped: whom it trusts with that, and what it wants.
///
/// @param policy by which it wants stamps, if it does not take any
/// @param answering how long it waits for one
public record StampCustomer(
    TrustAnchors trust,
    Optional<String> policy,
    RevocationCheck revocation,
    InstantSource clock,
    Duration answering) {

  /// What it has stamped here.
  public static final Octets STAMPED = Utf8.octets("the value of a signature");

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int LONGEST_LIST = 1000;
  private static final Vertx VERTX = Vertx.vertx();

  /// One that takes any policy, and finds nothing revoked.
  public static StampCustomer of(Authority authority) {
    return trusting(new TrustAnchors(authority.anchors(), authority.intermediates()));
  }

  static StampCustomer trusting(TrustAnchors trust) {
    return new StampCustomer(
        trust,
        Optional.empty(),
        _ -> Uni.createFrom().item(Optional.empty()),
        InstantSource.system(),
        PATIENCE);
  }

  StampCustomer wanting(String other) {
    return new StampCustomer(trust, Optional.of(other), revocation, clock, answering);
  }

  StampCustomer asking(RevocationCheck other) {
    return new StampCustomer(trust, policy, other, clock, answering);
  }

  StampCustomer at(InstantSource other) {
    return new StampCustomer(trust, policy, revocation, other, answering);
  }

  StampCustomer waiting(Duration other) {
    return new StampCustomer(trust, policy, revocation, clock, other);
  }

  /// How it judges stamps.
  public TimeStampCheck check() {
    return new TimeStampCheck(new CertificatePaths(new Trust(trust)));
  }

  /// Has the sample stamped by an authority.
  Octets has(URI authority) {
    return Waiting.result(stamps(authority).over(STAMPED));
  }

  /// An authority, as it asks it.
  public TimeStamps stamps(URI authority) {
    return new TimeStamps(
        new AuthorityServers(VERTX, new AllowedAddresses(List.of()), limits()),
        new TimeStampTerms(authority, policy),
        new TimeStamps.Judgement(check(), revocation),
        new Surroundings(Waiting.offEventLoop(), clock, new SecureRandom()));
  }

  private FetchLimits limits() {
    return new FetchLimits(PATIENCE, answering, PATIENCE, LONGEST_LIST);
  }
}
