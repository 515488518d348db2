package org.onecert.token.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Publication;
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.fixtures.openssl.OpenSslAuthority;
import org.onecert.fixtures.openssl.OpenSslResponder;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.run.Ports;
import org.onecert.fixtures.token.VirtualToken;

/// What openssl publishes of revocation.
@DisplayName("L-3 An authority that openssl runs")
class OpenSslTest {

  private final int port = Ports.free();
  private final URI url = URI.create("http://127.0.0.1:" + port + "/");

  @TempDir private Path folder;

  @BeforeAll
  static void isThere() {
    assumeTrue(OpenSslAuthority.isInstalled(), "skipped: there is no openssl 3 on this machine");
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  void answers_for_its_tokens_by_ocsp(Algorithm algorithm) {
    var authority = Authority.of(algorithm);
    var openssl = OpenSslAuthority.of(authority, folder);
    var good = token(authority);
    var revoked = token(authority);
    openssl.knows(good);
    openssl.revokes(revoked);

    var inquiry = Inquiry.of(authority, url);
    try (var _ = openssl.responds(port)) {
      assertThat(heard(inquiry, good)).isInstanceOf(NotRevoked.class);
      assertThat(heard(inquiry, revoked)).isInstanceOf(Revoked.class);
      assertThat(unknown(inquiry, token(authority))).contains("does not know the certificate");
      assertThat(heard(inquiry.with(inquiry.setting().requiringNonce()), good))
          .isInstanceOf(NotRevoked.class);
    }
    assertThat(unknown(inquiry, good)).contains("no connection");
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  void lists_what_it_revoked(Algorithm algorithm) {
    var authority = Authority.of(algorithm);
    var openssl = OpenSslAuthority.of(authority, folder);
    var good = token(authority);
    var revoked = token(authority);
    openssl.knows(good);
    openssl.revokes(revoked);

    byte[] list = openssl.revocationList(60);
    try (var _ = publishing(list)) {
      var lists = Inquiry.of(authority, url).lists();
      var inquiry = Inquiry.of(authority, url);
      assertThat(inquiry.heardOf(good, lists)).isInstanceOf(NotRevoked.class);
      assertThat(inquiry.heardOf(revoked, lists)).isInstanceOf(Revoked.class);
    }
  }

  @Test
  void may_let_another_answer_if_it_says_so() {
    assertThat(heardFromDelegate("extendedKeyUsage=OCSPSigning\nnoCheck=ignored"))
        .isInstanceOf(NotRevoked.class);
  }

  @Test
  void lets_nobody_answer_by_a_certificate_for_something_else() {
    assertThat(heardFromDelegate("extendedKeyUsage=serverAuth\nnoCheck=ignored"))
        .isInstanceOf(Unknown.class);
  }

  @Test
  void has_a_delegate_asked_for_whom_it_does_not_vouch() {
    assertThat(((Unknown) heardFromDelegate("extendedKeyUsage=OCSPSigning")).reason())
        .contains("its responder may be revoked");
  }

  private Revocation heardFromDelegate(String extensions) {
    var authority = Authority.p256();
    var openssl = OpenSslAuthority.of(authority, folder);
    var token = token(authority);
    openssl.knows(token);
    try (OpenSslResponder _ = openssl.respondsBy(port, extensions)) {
      return heard(Inquiry.of(authority, url), token);
    }
  }

  private LocalServer publishing(byte[] list) {
    return LocalServer.start(
        port, List.of(Route.of("GET /crl", _ -> Answer.binary("application/pkix-crl", list))));
  }

  private Revocation heard(Inquiry inquiry, VirtualToken token) {
    return inquiry.heardOf(token, inquiry.responders());
  }

  private String unknown(Inquiry inquiry, VirtualToken token) {
    return ((Unknown) heard(inquiry, token)).reason();
  }

  private VirtualToken token(Authority authority) {
    var enterprise = new SampleEnterprises(Surroundings.real().random()).next();
    return authority.issue(
        TokenOrder.forEnterprise(enterprise)
            .publishedAt(Publication.at(url + "crl", url.toString())));
  }
}
