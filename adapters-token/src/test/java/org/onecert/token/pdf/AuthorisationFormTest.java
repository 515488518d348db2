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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.domain.Octets;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.token.Waiting;

@DisplayName("G-2 The form 副证书授权确认表")
class AuthorisationFormTest {

  private static final SigningOffice OFFICE = new SigningOffice(Algorithm.P256);

  private static PrintedPage printed(int items) {
    return new PrintedPage(print(items));
  }

  private static Octets print(int items) {
    var printer = new OpenPdfFormPrinter(Samples.AUTHORITY, Waiting.offEventLoop());
    var matter = Samples.authorisation(OFFICE.enterprise(), items);
    return Waiting.result(printer.print(Samples.SESSION, matter, Samples.PRINTED));
  }

  @Test
  @DisplayName("G-1 shows who authorises whom, and each item before and after")
  void shows_who_authorises_whom_for_what() {
    assertThat(printed(1).text())
        .contains("上海市住房和城乡建设管理委员会网上政务大厅", "副证书授权确认表")
        .contains("企业名称" + Samples.ENTERPRISE.name(), Samples.ENTERPRISE.uscc())
        .contains("主证书序列号" + OFFICE.enterprise().serialNumber())
        .contains("被授权副证书唯一标识码209@XY" + Samples.ENTERPRISE.uscc(), "副证书甲")
        .contains("被授权副证书唯一标识码309@XY" + Samples.ENTERPRISE.uscc(), "副证书乙")
        .contains("授权前0项，授权后1项", "第item-0号业务事项授权前：无　授权后：有　【新增】")
        .contains("施工许可授权前：有　授权后：无　【取消】")
        .contains("文明工地授权前：无　授权后：有，至2027年3月31日　【新增】");
  }

  @Test
  @DisplayName("P-1 masks the mobiles of the holders")
  void masks_the_mobiles_of_the_holders() {
    assertThat(printed(1).text()).contains("****").doesNotContain(Samples.HOLDER.mobile());
    assertThat(new String(printed(1).attachment(), UTF_8))
        .contains("maskedMobile")
        .doesNotContain(Samples.HOLDER.mobile());
  }

  @Test
  void waits_for_the_seal_of_the_enterprise_and_for_nothing_else() {
    assertThat(printed(1).emptyFields()).containsExactly("ENTERPRISE");
    assertThat(printed(1).text()).contains("企业电子签章：").doesNotContain("法定代表人");
  }

  @Test
  void carries_the_same_facts_for_machines() {
    var facts = new JsonObject(new String(printed(1).attachment(), UTF_8));

    assertThat(facts.getString("kind")).isEqualTo("AUTHORISATION");
    assertThat(facts.getJsonObject("certificate").getString("uscc"))
        .isEqualTo(Samples.ENTERPRISE.uscc());
    JsonObject second = facts.getJsonArray("deputies").getJsonObject(1);
    assertThat(second.getJsonArray("before").encode())
        .isEqualTo("[{\"code\":\"construction-permit\",\"name\":\"施工许可\"}]");
    assertThat(second.getJsonArray("after").encode())
        .isEqualTo("[{\"code\":\"civilised-site\",\"name\":\"文明工地\",\"lastDay\":\"2027-03-31\"}]");
  }

  @ParameterizedTest(name = "{0} items on {1} pages")
  @CsvSource({"0, 1", "9, 1", "10, 2", "41, 2", "60, 3", "200, 6"})
  void has_as_many_pages_as_its_items_need(int items, int pages) {
    var form = printed(items);

    assertThat(form.pages()).isEqualTo(pages);
    assertThat(form.text()).contains("企业电子签章：", "施工许可授权前");
    for (int i = 0; i < items; i++) {
      assertThat(form.text()).containsOnlyOnce("第item-" + i + "号业务事项");
    }
    if (pages > 1) {
      assertThat(form.text())
          .contains("第1页，共%d页".formatted(pages), "第%d页，共%d页".formatted(pages, pages));
    }
  }

  @Test
  void is_the_same_octets_when_printed_again() {
    assertThat(print(60)).isEqualTo(print(60));
  }

  @ParameterizedTest
  @CsvSource({"2", "60"})
  @DisplayName("S-4 is found intact by independent judges once it is sealed")
  void is_found_intact_by_independent_judges(int items, @TempDir Path directory)
      throws IOException {
    Octets sealed = OFFICE.authorisation(items);
    Files.createDirectories(Path.of("target/forms"));
    Files.write(Path.of("target/forms/authorisation-%d.pdf".formatted(items)), sealed.toArray());

    var verdict = DssVerdict.on(sealed, OFFICE.authority());
    assertThat(verdict.signatures()).hasSize(1).allMatch(DssVerdict::isIntact);
    assertThat(verdict.indication(verdict.first())).isEqualTo(Indication.TOTAL_PASSED);
    var pdfsig = Command.in(directory, "pdfsig");
    pdfsig.given("form.pdf", sealed.toArray());
    assertThat(pdfsig.says("-nocert", "form.pdf"))
        .contains("Total document signed", "Signature is Valid.");
    var qpdf = Command.in(directory, "qpdf");
    qpdf.given("form.pdf", sealed.toArray());
    assertThat(qpdf.says("--check", "form.pdf")).contains("No syntax or stream encoding errors");
  }
}
