package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.fixtures.client.AuthorisationPage.pick;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.AuthorisationPage;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.run.ServerProcess;
import org.onecert.fixtures.token.VirtualToken;

@ExtendWith(SharedSite.class)
class FormVerificationIT {

  private final Site site;

  FormVerificationIT(Site site) {
    this.site = site;
  }

  private Reply verifies(byte[] form) {
    return verifies(site.api(), form);
  }

  private static Reply verifies(Api at, byte[] form) {
    return at.post("/api/v1/form-verifications", "application/pdf", form).expect(200);
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  @DisplayName("A-5: of an activation tells who became main, and that both have signed")
  void of_an_activation_tells_who_became_main(Algorithm algorithm) {
    Firm firm = Firm.local(site, algorithm);
    TokenUser main = firm.token();
    Reply done = firm.activates(firm.arrives(main));
    byte[] form = main.in(done).downloads(done.at("/form/id")).expect(200).body();

    Reply verdict = verifies(form);

    assertThat(verdict.at("/verdict")).isEqualTo("genuine");
    assertThat(verdict.at("/kind")).isEqualTo("mainActivation");
    assertThat(verdict.json().at("/signatures")).hasSize(2);
    assertThat(verdict.at("/signatures/0/certifiedName")).isEqualTo(firm.enterprise().name());
    assertThat(verdict.at("/signatures/0/soundness")).isEqualTo("passed");
    assertThat(verdict.at("/signatures/1/path")).isEqualTo("trusted");
    assertThat(verdict.at("/signatures/1/certifiedName"))
        .isEqualTo(firm.enterprise().representative().name());
    assertThat(verdict.at("/facts/certificate/uniqueId")).isEqualTo(Firm.imprint(main).uniqueId());
    assertThat(verdict.text())
        .doesNotContain(firm.holder().mobile(), firm.enterprise().representative().residentId());
  }

  @Test
  @DisplayName("G-2: of an authorisation tells who authorised whom for what")
  void of_an_authorisation_tells_who_authorised_whom_for_what() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser main = firm.settles();
    byte[] form = authorised(firm, main);

    Reply verdict = verifies(form);

    assertThat(verdict.at("/verdict")).isEqualTo("genuine");
    assertThat(verdict.at("/signatures/0/signer")).isEqualTo(firm.enterprise().name());
    assertThat(verdict.at("/facts/deputies/0/after/0/code")).isEqualTo("construction-permit");
    assertThat(verdict.json().at("/facts/deputies/0/before")).isEmpty();
  }

  private static byte[] authorised(Firm firm, TokenUser main) {
    String deputy = new CertificatesPage(main).id(Firm.imprint(firm.deputy("201")).uniqueId());
    Reply done =
        new AuthorisationPage(main).authorises(pick(deputy, "construction-permit")).expect(200);
    return main.downloads(done.at("/form/id")).expect(200).body();
  }

  @Test
  @DisplayName("S-4: changed, cut, continued or foreign, it is told, and nothing of the form is")
  void changed_or_foreign_it_is_told() {
    Firm firm = Firm.local(site, Algorithm.P256);
    byte[] form = authorised(firm, firm.settles());
    byte[] altered = form.clone();
    altered[form.length / 2] ^= 1;

    assertThat(verifies(altered).text())
        .isEqualTo("{\"verdict\":\"changed\",\"deviation\":\"altered\"}");
    assertThat(verifies(Arrays.copyOf(form, form.length + 10)).at("/deviation"))
        .isEqualTo("appended");
    assertThat(verifies(Arrays.copyOf(form, form.length - 10)).at("/deviation"))
        .isEqualTo("cutOff");
    assertThat(verifies(new byte[] {'%', 'P', 'D', 'F'}).at("/verdict")).isEqualTo("foreign");
    assertThat(verifies(new byte[0]).at("/verdict")).isEqualTo("foreign");
  }

  @Test
  @DisplayName("S-4: as it was after the first of two signatures, it is an earlier revision")
  void as_it_was_after_the_first_signature_it_is_an_earlier_revision() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser main = firm.token();
    Reply done = firm.activates(firm.arrives(main));
    byte[] form = main.in(done).downloads(done.at("/form/id")).expect(200).body();

    Reply verdict = verifies(Arrays.copyOf(form, endOfFirstSignature(form)));

    assertThat(verdict.at("/verdict")).isEqualTo("earlier");
    assertThat(verdict.json().at("/signatures")).hasSize(1);
  }

  private static int endOfFirstSignature(byte[] form) {
    String text = new String(form, StandardCharsets.ISO_8859_1);
    Matcher range = Pattern.compile("/ByteRange \\[0 \\d+ (\\d+) (\\d+)").matcher(text);
    assertThat(range.find()).isTrue();
    return Integer.parseInt(range.group(1)) + Integer.parseInt(range.group(2));
  }

  /// The list is fetched by a node that starts later. It knows whole seconds, as the signature
  /// does.
  @Test
  @DisplayName(
      "S-4, L-3: a certificate revoked later takes nothing from its signature, and it is told")
  void a_certificate_revoked_later_takes_nothing_from_its_signature() {
    Firm firm = Firm.local(site, Algorithm.P256);
    Authority authority = site.world().authorities().forKeys(Algorithm.P256);
    VirtualToken token = authority.issue(TokenOrder.forEnterprise(firm.enterprise()));
    TokenUser main = firm.user(token);
    Reply done = firm.activates(firm.arrives(main));
    byte[] form = main.in(done).downloads(done.at("/form/id")).expect(200).body();
    authority
        .revocations()
        .revoke(token.signingCertificate().getSerialNumber(), Instant.now().plusSeconds(1));

    try (ServerProcess later = site.startNode(Map.of())) {
      Reply verdict = verifies(Api.at(later.url()), form);

      assertThat(verdict.at("/verdict")).isEqualTo("genuine");
      assertThat(verdict.at("/signatures/0/revocation/state")).isEqualTo("revoked");
      assertThat(verdict.at("/signatures/0/soundness")).isEqualTo("passed");
    }
  }

  @Test
  @DisplayName("S-6: a form that nobody has finished signing is foreign")
  void a_form_that_nobody_has_finished_signing_is_foreign() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser activating = firm.arrives(firm.token());
    String id = firm.sealed(activating);

    assertThat(verifies(activating.document(id).expect(200).body()).at("/verdict"))
        .isEqualTo("foreign");
  }

  @Test
  @DisplayName("S-4: a form that somebody altered in the database is no longer genuine")
  void a_form_that_somebody_altered_in_the_database_is_not_genuine() {
    Firm firm = Firm.local(site, Algorithm.P256);
    TokenUser main = firm.settles();
    authorised(firm, main);
    Records records = Records.of(site);
    records.execute(
        """
        update form set content = overlay(content placing '\\x39'::bytea
                                          from position('/CreationDate(D:2'::bytea in content) + 16)
         where kind = 'AUTHORISATION' and enterprise_id =
           (select id from enterprise where uscc = '%s')
        """
            .formatted(firm.enterprise().uscc()));
    String id =
        new CertificatesPage(main)
            .operations("?act=authorise")
            .expect(200)
            .at("/operations/0/form");

    byte[] kept = main.api().get(id).expect(200).body();

    assertThat(verifies(kept).text()).isEqualTo("{\"verdict\":\"unverifiable\"}");
  }
}
