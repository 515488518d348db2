package org.onecert.token.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.keys.Credential;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.BouncyCastle;
import org.onecert.token.Waiting;

/// A complete list says where the differences to it are (RFC 5280, 5.2.6).
@DisplayName("L-3 The differences to a revocation list")
@SuppressWarnings("JavaUtilDate") // Bouncy Castle wants it
class DifferencesTest {

  private static final BigInteger COMPLETE = BigInteger.TEN;

  private final Authority authority = Authority.p256();
  private final VirtualToken token = authority.issue();
  private final Instant made = Instant.now().minusSeconds(60);
  private final AtomicInteger asked = new AtomicInteger();
  private volatile @Nullable BigInteger revoked;
  private volatile @Nullable ASN1Encodable points;
  private volatile String where = "/differences";
  private final LocalServer server =
      LocalServer.start(
          0,
          List.of(
              Route.of("GET /complete", _ -> complete()),
              Route.of("GET /root", _ -> Answer.binary("", authority.revocationListOf(Role.ROOT))),
              Route.of("GET /differences", _ -> differences())));

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void are_fetched_where_it_says_and_applied() {
    assertThat(heard(inquiry(at("/")))).isInstanceOf(NotRevoked.class);

    revoked = token.signingCertificate().getSerialNumber();
    assertThat(heard(inquiry(at("/")))).isInstanceOf(Revoked.class);
  }

  @Test
  void are_fetched_once() {
    ListSource lists = refreshed(inquiry(at("/")));
    for (int i = 0; i < 100; i++) {
      assertThat(lists.atOnce(inquiry().path(token)).orElseThrow()).isInstanceOf(NotRevoked.class);
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void are_not_fetched_where_the_operator_did_not_allow_it() {
    assertThat(heard(inquiry())).isInstanceOf(NotRevoked.class);
    assertThat(asked).hasValue(0);
  }

  @Test
  void hold_up_nobody_where_they_cannot_be_had() {
    where = "/nowhere";
    ListSource lists = refreshed(inquiry(at("/")));

    assertThat(lists.atOnce(inquiry().path(token)).orElseThrow()).isInstanceOf(NotRevoked.class);
  }

  @Test
  void make_no_list_worthless_that_says_it_wrongly() {
    points = new ASN1Integer(7);

    assertThat(heard(inquiry(at("/")))).isInstanceOf(NotRevoked.class);
  }

  private Revocation heard(Inquiry inquiry) {
    return inquiry.heardOf(token, refreshed(inquiry));
  }

  private static ListSource refreshed(Inquiry inquiry) {
    ListShelf shelf = inquiry.shelf();
    Waiting.result(shelf.refresh());
    return inquiry.lists(shelf);
  }

  private Inquiry inquiry(URI... allowed) {
    Inquiry inquiry = Inquiry.of(authority, allowed);
    return inquiry.with(inquiry.setting().wanting(at("/complete"), at("/root")));
  }

  private URI at(String path) {
    return server.url().resolve(path);
  }

  private Answer complete() {
    var name = new GeneralName(GeneralName.uniformResourceIdentifier, at(where).toString());
    var point =
        new DistributionPoint(new DistributionPointName(new GeneralNames(name)), null, null);
    ASN1Encodable said = new CRLDistPoint(new DistributionPoint[] {point});
    return list(COMPLETE, Extension.freshestCRL, Objects.requireNonNullElse(points, said));
  }

  private Answer differences() {
    asked.incrementAndGet();
    return list(
        COMPLETE.add(BigInteger.ONE), Extension.deltaCRLIndicator, new ASN1Integer(COMPLETE));
  }

  /// Those that were revoked are in the differences alone.
  private Answer list(BigInteger number, ASN1ObjectIdentifier kind, ASN1Encodable value) {
    try {
      var issuer = authority.hierarchy().the(Role.ISSUING);
      var list =
          new JcaX509v2CRLBuilder(issuer.certificate(), Date.from(made))
              .setNextUpdate(Date.from(made.plus(Duration.ofDays(1))))
              .addExtension(Extension.cRLNumber, false, new ASN1Integer(number))
              .addExtension(kind, kind.equals(Extension.deltaCRLIndicator), value);
      if (revoked != null && kind.equals(Extension.deltaCRLIndicator)) {
        list.addCRLEntry(revoked, Date.from(made), CRLReason.keyCompromise);
      }
      return Answer.binary("", list.build(signer(issuer)).getEncoded());
    } catch (IOException | OperatorCreationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static ContentSigner signer(Credential issuer) throws OperatorCreationException {
    return new JcaContentSignerBuilder("SHA256withECDSA")
        .setProvider(BouncyCastle.PROVIDER)
        .build(issuer.key());
  }
}
