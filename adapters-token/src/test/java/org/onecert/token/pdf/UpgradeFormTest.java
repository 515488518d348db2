package org.onecert.token.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onecert.domain.Octets;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.token.Waiting;

@DisplayName("U-1 The form 证书升级确认表")
class UpgradeFormTest {

  private static final SigningOffice OFFICE = new SigningOffice(Algorithm.P256);

  private static Octets print() {
    var printer = new OpenPdfFormPrinter(Samples.AUTHORITY, Waiting.offEventLoop());
    var matter = Samples.upgrade(OFFICE.enterprise());
    return Waiting.result(printer.print(Samples.SESSION, matter, Samples.PRINTED));
  }

  private static PrintedPage printed() {
    return new PrintedPage(print());
  }

  @Test
  void shows_both_certificates_and_the_legal_representative() {
    assertThat(printed().text())
        .contains("上海市住房和城乡建设管理委员会网上政务大厅", "证书升级确认表")
        .contains("单位名称（全称）" + Samples.ENTERPRISE.name(), Samples.ENTERPRISE.uscc())
        .contains("证书唯一标识码109@XY" + Samples.ENTERPRISE.uscc(), "主证书昵称")
        .contains("证书唯一标识码209@XY" + Samples.ENTERPRISE.uscc(), "副证书昵称")
        .contains("证书有效期至2027年3月26日")
        .contains("法定代表人" + Samples.REPRESENTATIVE, "证件类型居民身份证")
        .contains("原主证书同时降级为无任何操作权限的副证书");
    assertThat(printed().pages()).isEqualTo(1);
  }

  @Test
  void waits_for_both_signatures() {
    assertThat(printed().emptyFields()).containsExactly("ENTERPRISE", "LEGAL_REPRESENTATIVE");
  }

  @Test
  @DisplayName("P-1 masks identity number and mobiles, on the page and in the attachment")
  void masks_identity_number_and_mobiles() {
    String all = printed().text() + new String(printed().attachment(), UTF_8);

    assertThat(all)
        .contains("****")
        .doesNotContain(Samples.ENTERPRISE.representative().residentId(), Samples.HOLDER.mobile());
  }

  @Test
  void carries_the_same_facts_for_machines() {
    var facts = new JsonObject(new String(printed().attachment(), UTF_8));

    assertThat(facts.getString("kind")).isEqualTo("UPGRADE");
    assertThat(facts.getJsonObject("main").getString("uniqueId")).startsWith("109@");
    assertThat(facts.getJsonObject("deputy").getString("uniqueId")).startsWith("209@");
    assertThat(facts.getJsonObject("deputy").getString("notAfter"))
        .isEqualTo("2027-03-26T23:59:59+08:00");
    assertThat(facts.getJsonObject("representative").getString("name"))
        .isEqualTo(Samples.REPRESENTATIVE);
  }

  @Test
  void is_the_same_octets_when_printed_again() {
    assertThat(print()).isEqualTo(print());
  }

  @Test
  @DisplayName("S-4 is found intact by independent judges once both have signed")
  void is_found_intact_by_independent_judges(@TempDir Path directory) throws IOException {
    Octets signed = OFFICE.upgrade();
    Files.createDirectories(Path.of("target/forms"));
    Files.write(Path.of("target/forms/upgrade.pdf"), signed.toArray());

    var verdict = DssVerdict.on(signed, OFFICE.authority());
    assertThat(verdict.signatures()).hasSize(2).allMatch(DssVerdict::isIntact);
    assertThat(verdict.indication(verdict.first())).isEqualTo(Indication.TOTAL_PASSED);
    var pdfsig = Command.in(directory, "pdfsig");
    pdfsig.given("form.pdf", signed.toArray());
    assertThat(pdfsig.says("-nocert", "form.pdf"))
        .contains("Total document signed", "Signature is Valid.");
  }
}
