package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Publication;
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.openssl.OpenSslAuthority;
import org.onecert.fixtures.openssl.OpenSslResponder;
import org.onecert.fixtures.run.Ports;
import org.onecert.fixtures.token.VirtualToken;

/// Log-ins with tokens whose revocation openssl answers for, at a node that refuses whomever nobody
/// knows of and at one that admits them.
@DisplayName("L-3, L-4: a certificate that its authority revokes")
class RevocationIT {

  private static final Map<Algorithm, Integer> PORTS =
      Map.of(
          Algorithm.RSA, Ports.free(), Algorithm.P256, Ports.free(), Algorithm.SM2, Ports.free());

  private static final Duration REMEMBERED = Duration.ofSeconds(2);
  private static final Duration A_WHILE = Duration.ofSeconds(30);

  private static Site site;
  private static Api strict;
  private static Api lenient;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    assumeTrue(OpenSslAuthority.isInstalled(), "skipped: there is no openssl 3 on this machine");
    site = Site.named("revocation");
    site.startNode(settings("refuse"));
    strict = site.api(0);
    site.startNode(settings("admit"));
    lenient = site.api(1);
  }

  /// Issuers are on the roots' lists; tokens are known to the responder alone.
  private static Map<String, String> settings(String whenUnknown) {
    String world = site.world().url() + "/revocation/";
    return Map.of(
        "onecert.revocation.when-unknown", whenUnknown,
        "onecert.revocation.allowed-addresses",
            PORTS.keySet().stream().map(RevocationIT::responder).collect(Collectors.joining(",")),
        "onecert.revocation.crls",
            "%sRSA/root.crl,%sP256/root.crl,%sSM2/root.crl".formatted(world, world, world),
        "onecert.revocation.ocsp-remembered-for", REMEMBERED.toString());
  }

  @AfterAll
  static void close() {
    if (site != null) {
      site.close();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  void is_refused_as_soon_as_what_is_remembered_ends(Algorithm algorithm) {
    Authority authority = site.world().authorities().forKeys(algorithm);
    OpenSslAuthority openssl = OpenSslAuthority.of(authority, folder);
    VirtualToken token = token(algorithm);
    openssl.knows(token);

    try (OpenSslResponder _ = openssl.responds(port(algorithm))) {
      user(token, strict).logsIn().expect(200);
    }
    openssl.revokes(token);
    try (OpenSslResponder _ = openssl.responds(port(algorithm))) {
      await()
          .atMost(A_WHILE)
          .until(() -> user(token, strict).logsIn().code(), "certificate-revoked"::equals);
    }
  }

  @Test
  void of_whom_nobody_knows_is_refused_or_admitted_as_the_operator_said_and_the_log_says_why()
      throws IOException {
    VirtualToken token = token(Algorithm.P256);
    assertThat(user(token, strict).logsIn().expect(503).code())
        .isEqualTo("certificate-status-unknown");
    user(token, lenient).logsIn().expect(200);

    assertThat(Files.readString(site.log()))
        .contains(token.serialNumber() + " was revoked is not known (127.0.0.1: no connection; ")
        .contains("): REFUSE")
        .contains("): ADMIT");
  }

  private static TokenUser user(VirtualToken token, Api node) {
    return Firm.foreign(site, token.algorithm()).user(token).movedTo(node);
  }

  private static VirtualToken token(Algorithm algorithm) {
    Firm firm = Firm.foreign(site, algorithm);
    return site.world()
        .authorities()
        .forKeys(algorithm)
        .issue(
            TokenOrder.forEnterprise(firm.enterprise())
                .publishedAt(Publication.at(responder(algorithm) + "none", responder(algorithm))));
  }

  private static int port(Algorithm algorithm) {
    return Optional.ofNullable(PORTS.get(algorithm)).orElseThrow();
  }

  private static String responder(Algorithm algorithm) {
    return "http://127.0.0.1:" + port(algorithm) + "/";
  }
}
