package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.authority.TimeStampQuirk;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.openssl.OpenSslAuthority;
import org.onecert.fixtures.openssl.OpenSslTimeStamps;
import org.onecert.fixtures.run.ServerProcess;
import org.onecert.fixtures.timestamps.TimeStampFront;

/// Two nodes want all signatures to last: one refuses what cannot, one takes it all the same.
@DisplayName("S-2, S-5: signatures that last")
class LastingSignaturesIT {

  @TempDir private static Path folder;
  private static Site site;
  private static TimeStampFront stamps;
  private static Api strict;
  private static Api lenient;

  @BeforeAll
  static void open() {
    site = Site.named("lasting");
    stamps = TimeStampFront.of(authority());
    strict = node("refuse", stamps.url().toString());
    lenient = node("lower", stamps.url().toString());
  }

  private static Authority authority() {
    return site.world().authorities().forKeys(Algorithm.P256);
  }

  private static Api node(String whenUnavailable, String address) {
    ServerProcess node =
        site.startNode(
            "b-lt",
            Map.of(
                "onecert.signatures.when-unavailable", whenUnavailable,
                "onecert.signatures.time-stamps.address", address,
                "onecert.signatures.time-stamps.patience", "PT2S"));
    return Api.at(node.url());
  }

  @AfterAll
  static void close() {
    stamps.close();
    site.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  void bear_a_time_stamp_each_and_bring_what_proves_them(Algorithm algorithm) {
    stamps.behaves(TimeStampQuirk.NONE);
    Reply verdict = verified(activated(Firm.local(site, algorithm), strict));

    assertThat(verdict.at("/verdict")).isEqualTo("genuine");
    assertThat(values(verdict, "/level")).containsExactly("B-LT", "B-LT");
    assertThat(values(verdict, "/soundness")).containsExactly("passed", "passed");
    assertThat(values(verdict, "/timeStamp/standing")).containsExactly("trusted", "trusted");
  }

  @Test
  void are_stamped_by_an_authority_that_openssl_runs() {
    assumeTrue(OpenSslAuthority.isInstalled(), "skipped: there is no openssl 3 on this machine");
    try (var openssl = OpenSslTimeStamps.start(authority(), Role.ROOT, folder)) {
      Api stamped = node("refuse", openssl.url().toString());
      Reply verdict = verified(activated(Firm.local(site, Algorithm.P256), stamped));

      assertThat(values(verdict, "/level")).containsExactly("B-LT", "B-LT");
    }
  }

  @Test
  @DisplayName("S-5: are refused while nobody stamps them, and taken when they are sent again")
  void are_refused_while_nobody_stamps_them_and_taken_when_they_are_sent_again() {
    stamps.behaves(TimeStampQuirk.NONE);
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser user = arrived(firm, strict);
    String id = firm.opens(user).expect(201).at("/id");
    Reply prepared = user.preparesSeal(id).expect(200);

    stamps.behaves(TimeStampQuirk.STATUS_500);
    assertThat(user.seals(id, prepared).expect(503).code()).isEqualTo("time-stamp-unavailable");
    stamps.behaves(TimeStampQuirk.NONE);
    user.seals(id, prepared).expect(200);

    String code = firm.representativeCode(user, id);
    stamps.behaves(TimeStampQuirk.SILENT);
    assertThat(user.signsAsRepresentative(id, code).expect(503).code())
        .isEqualTo("time-stamp-unavailable");
    stamps.behaves(TimeStampQuirk.NONE);
    Reply done = user.signsAsRepresentative(id, code).expect(200);

    assertThat(values(verified(form(user, done)), "/level")).containsExactly("B-LT", "B-LT");
  }

  @Test
  void are_taken_without_a_stamp_only_by_the_operators_word_and_everybody_can_see_it()
      throws IOException {
    stamps.behaves(TimeStampQuirk.STATUS_500);
    Reply verdict = verified(activated(Firm.local(site, Algorithm.P256), lenient));

    assertThat(values(verdict, "/level")).containsExactly("B-B", "B-B");
    assertThat(values(verdict, "/soundness")).containsExactly("passed", "passed");
    assertThat(Files.readString(site.log()))
        .contains("time-stamp-unavailable, LOWER: 127.0.0.1: status 500");
    assertThat(lenient.get("/q/metrics").text())
        .contains("onecert_signatures_shortfalls_total{of=\"time-stamp-unavailable\"} 2.0");
  }

  private static TokenUser arrived(Firm firm, Api node) {
    return firm.arrives(firm.token().calling(node));
  }

  private static byte[] activated(Firm firm, Api node) {
    TokenUser user = arrived(firm, node);
    return form(user, firm.activates(user));
  }

  private static byte[] form(TokenUser user, Reply done) {
    return user.in(done).downloads(done.at("/form/id")).expect(200).body();
  }

  private static Reply verified(byte[] form) {
    return strict.post("/api/v1/form-verifications", "application/pdf", form).expect(200);
  }

  private static List<String> values(Reply verdict, String pointer) {
    return StreamSupport.stream(verdict.json().at("/signatures").spliterator(), false)
        .map((JsonNode signature) -> signature.at(pointer).asText())
        .toList();
  }
}
