package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

/// One node writes signatures by SM2 keys as seals, the other all of them by GB/T 35275.
@DisplayName("S-2, A-3: signatures by SM2 keys as the operator wants them")
class GmSignatureIT {

  private static Site site;
  private static Api chinese;
  private static Api others;

  @BeforeAll
  static void open() {
    site = Site.named("gm");
    Map<String, String> seals = Map.of("onecert.signatures.sm2", "gm-seal");
    chinese = Api.at(site.startNode("b-lt", seals).url());
    others = Api.at(site.startNode(Map.of("onecert.signatures.sm2", "gbt-35275")).url());
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static Firm sm2() {
    return Firm.registered(site, Algorithm.SM2).enrolRepresentative("SM2");
  }

  @Test
  void are_a_seal_and_a_signature_by_gb_t_35275_that_last_too() {
    Firm firm = sm2();
    TokenUser user = firm.arrives(firm.token().calling(chinese));
    byte[] form = form(user, firm.activates(user));

    assertThat(text(form))
        .contains("/SubFilter/GM.sm2seal", "/SubFilter/adbe.pkcs7.detached")
        .doesNotContain("ETSI.CAdES.detached");
    assertPassed(verified(chinese, form), "B-LT");
  }

  @Test
  void are_completed_as_they_were_prepared_whatever_the_node_that_does_it_would_write() {
    Firm firm = sm2();
    TokenUser user = firm.arrives(firm.token().calling(chinese));
    String id = firm.opens(user).expect(201).at("/id");
    Reply prepared = user.preparesSeal(id).expect(200);

    TokenUser elsewhere = user.movedTo(others);
    elsewhere.seals(id, prepared).expect(200);
    Reply done = elsewhere.signsAsRepresentative(id, firm.representativeCode(elsewhere, id));
    byte[] form = form(elsewhere, done.expect(200));

    assertThat(text(form)).contains("/SubFilter/GM.sm2seal", "/SubFilter/adbe.pkcs7.detached");
    assertPassed(verified(others, form), "B-B");
  }

  @Test
  void are_written_for_other_keys_as_ever() {
    Firm firm = Firm.local(site, Algorithm.RSA);
    TokenUser user = firm.arrives(firm.token().calling(chinese));
    assertThat(text(form(user, firm.activates(user)))).doesNotContain("GM.sm2seal", "adbe.pkcs7");
  }

  private static void assertPassed(Reply verdict, String level) {
    assertThat(verdict.at("/verdict")).isEqualTo("genuine");
    for (int signature = 0; signature < 2; signature++) {
      assertThat(verdict.at("/signatures/" + signature + "/soundness")).isEqualTo("passed");
      assertThat(verdict.at("/signatures/" + signature + "/level")).isEqualTo(level);
    }
  }

  private static Reply verified(Api node, byte[] form) {
    return node.post("/api/v1/form-verifications", "application/pdf", form).expect(200);
  }

  private static byte[] form(TokenUser user, Reply done) {
    return user.in(done).downloads(done.at("/form/id")).expect(200).body();
  }

  private static String text(byte[] form) {
    return new String(form, StandardCharsets.ISO_8859_1);
  }
}
