package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.fixtures.client.AuthorisationPage.pick;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.AuthorisationPage;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

@ExtendWith(SharedSite.class)
class FormVerificationIT {

  private final Site site;

  FormVerificationIT(Site site) {
    this.site = site;
  }

  private Reply verifies(byte[] form) {
    return site.api().post("/api/v1/form-verifications", "application/pdf", form).expect(200);
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
