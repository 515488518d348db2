package org.onecert.token.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Publication;
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.keys.Pem;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.token.OpenSsl;
import org.onecert.token.Waiting;

@DisplayName("L-3 What proves that a token was not revoked, judged by openssl")
class JudgedEvidenceTest {

  @TempDir private Path folder;

  private final Authority authority = Authority.p256();
  private OpenSsl openssl = new OpenSsl(Path.of("."));

  @BeforeEach
  void begin() throws IOException {
    openssl =
        OpenSsl.in(folder)
            .given("roots.pem", text(authority.anchorsPem()))
            .given("issuing.pem", text(Pem.of(authority.intermediates().getFirst())));
  }

  @Test
  void is_an_answer_that_its_issuer_signed() throws IOException {
    try (var server = server()) {
      var inquiry = Inquiry.of(authority, server.url());
      var token = authority.issue(order(server));
      var evidence = Waiting.result(inquiry.responders().evidence(inquiry.path(token)));
      openssl
          .given("token.pem", text(Pem.of(token.signingCertificate())))
          .given("answer", evidence.answers().getFirst().toArray());
    }
    assertThat(
            openssl.says(
                "ocsp",
                "-respin",
                "answer",
                "-issuer",
                "issuing.pem",
                "-cert",
                "token.pem",
                "-CAfile",
                "roots.pem",
                "-no_nonce"))
        .contains("Response verify OK", "token.pem: good");
  }

  @Test
  void is_a_list_that_its_issuer_signed() throws IOException {
    try (var server = server()) {
      var inquiry = Inquiry.of(authority, server.url());
      var token = authority.issue(order(server));
      var evidence = Waiting.result(inquiry.lists().evidence(inquiry.path(token)));
      openssl.given("list", evidence.lists().getFirst().toArray());
    }
    assertThat(
            openssl.says(
                "crl", "-inform", "DER", "-in", "list", "-CAfile", "issuing.pem", "-noout"))
        .contains("verify OK");
  }

  private LocalServer server() {
    return LocalServer.start(
        0,
        List.of(
            Route.of("POST /ocsp", asked -> Answer.binary("", authority.ocsp(asked.body()))),
            Route.of("GET /list", _ -> Answer.binary("", authority.revocationList()))));
  }

  private static TokenOrder order(LocalServer server) {
    var enterprise = new SampleEnterprises(Surroundings.real().random()).next();
    return TokenOrder.forEnterprise(enterprise)
        .publishedAt(Publication.at(server.url() + "/list", server.url() + "/ocsp"));
  }

  private static byte[] text(String pem) {
    return pem.getBytes(StandardCharsets.US_ASCII);
  }
}
