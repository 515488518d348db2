package org.onecert.token.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Line;
import org.onecert.domain.signing.MainActivation;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.people.SampleEnterprise;
import org.onecert.fixtures.people.SamplePerson;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Waiting;

@DisplayName("A-4 The printed form of a main activation")
class PrintingTest {

  private static final VirtualToken TOKEN = Authority.p256().issue(Samples.ENTERPRISE);
  private static final OpenPdfFormPrinter PRINTER = printer();

  private static OpenPdfFormPrinter printer() {
    return new OpenPdfFormPrinter(Samples.AUTHORITY, Waiting.offEventLoop());
  }

  private static PrintedPage print(OpenPdfFormPrinter printer, MainActivation activation) {
    return new PrintedPage(
        Waiting.result(printer.print(Samples.SESSION, activation, Samples.PRINTED)));
  }

  private static PrintedPage printed() {
    return print(PRINTER, Samples.activation(TOKEN));
  }

  /// A form in which this is the name of everything and everybody.
  private static PrintedPage printedWith(String name) {
    var enterprise = Samples.ENTERPRISE;
    var person = enterprise.representative();
    var named =
        new SampleEnterprise(
            name,
            enterprise.uscc(),
            name,
            name,
            new SamplePerson(name, person.residentId(), person.mobile()));
    return print(PRINTER, Samples.activation(TOKEN, named, new Line(name)));
  }

  @Test
  void shows_every_field_of_figure_3() {
    assertThat(printed().text())
        .contains("上海市住房和城乡建设管理委员会网上政务大厅", "企业主证书首次开通确认表")
        .contains("企业名称" + Samples.ENTERPRISE.name())
        .contains("统一社会信用代码" + Samples.ENTERPRISE.uscc())
        .contains("证书唯一标识码" + TOKEN.uniqueId())
        .contains("经济类型" + Samples.ENTERPRISE.economicType())
        .contains("是否本市企业是")
        .contains("工商注册所在地", "（或事业单位、社团的办公地址）", Samples.ENTERPRISE.address())
        .contains("证书序列号" + TOKEN.serialNumber())
        .contains("证书有效期至20")
        .contains("法定代表人" + Samples.REPRESENTATIVE)
        .contains("证件类型居民身份证", "法定代表人身份证件号")
        .contains("证书备注名（昵称）松江主证书昵称")
        .contains("证书持有人" + Samples.HOLDER.name())
        .contains("证书持有人手机号");
  }

  @Test
  void shows_its_number_and_the_date_in_shanghai() {
    assertThat(printed().text())
        .contains("表单编号：c3c521dde9a94ce0a4a9390a59aeb0b8", "填表日期：2026年11月23日");
  }

  @Test
  void waits_for_both_signatures() {
    assertThat(printed().emptyFields()).containsExactly("ENTERPRISE", "LEGAL_REPRESENTATIVE");
    assertThat(printed().text()).contains("企业电子签章：", "法定代表人电子签名：");
  }

  @Test
  @DisplayName("P-1 masks identity number and mobile, on the page and in the attachment")
  void masks_identity_number_and_mobile() {
    var person = Samples.ENTERPRISE.representative();
    String all = printed().text() + new String(printed().attachment(), UTF_8);
    assertThat(all).doesNotContain(person.residentId(), Samples.HOLDER.mobile());
    assertThat(printed().text()).contains(person.residentId().charAt(0) + "***************");
  }

  @Test
  void carries_the_same_facts_for_machines() {
    var facts = new JsonObject(new String(printed().attachment(), UTF_8));
    assertThat(facts.fieldNames())
        .containsExactly(
            "schema",
            "kind",
            "title",
            "authority",
            "session",
            "printedAt",
            "certificate",
            "profile",
            "information");
    assertThat(facts.getString("session")).isEqualTo(Samples.SESSION.value().toString());
    assertThat(facts.getJsonObject("certificate").getString("uniqueId"))
        .isEqualTo(TOKEN.uniqueId());
    assertThat(facts.getJsonObject("profile").getJsonObject("representative").getString("name"))
        .isEqualTo(Samples.REPRESENTATIVE);
    assertThat(printed().relationship()).isEqualTo("Data");
  }

  @Test
  void is_the_same_octets_when_printed_again_on_another_node() {
    assertThat(print(printer(), Samples.activation(TOKEN))).isEqualTo(printed());
  }

  @Test
  void is_the_same_octets_when_many_are_printed_at_once() {
    var activation = Samples.activation(TOKEN);
    var many =
        Stream.generate(() -> PRINTER.print(Samples.SESSION, activation, Samples.PRINTED))
            .limit(16)
            .toList();
    var copies = Waiting.result(Uni.join().all(many).andFailFast());
    assertThat(copies).hasSize(16).containsOnly(printed().document());
  }

  @Test
  void says_its_title_and_language() {
    assertThat(printed().title()).isEqualTo("企业主证书首次开通确认表");
    assertThat(printed().language()).isEqualTo("zh-CN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"朱镕基", "李喆堃", "王㐂", "𠮷野屋", "叶𠀀𪚥", "刘𬭎𫖯", "O'Neil-Ünal"})
  void brings_out_names_with_rare_characters(String name) {
    assertThat(printedWith(name).text()).contains("法定代表人" + name);
    assertThat(printedWith(name).embeddedFonts()).noneMatch(font -> font.contains("not embedded"));
  }

  @Test
  void shows_the_code_point_of_a_character_that_no_font_has() {
    assertThat(printedWith("王\uD83D\uDE00").text()).contains("法定代表人王〔U+1F600〕");
  }

  @ParameterizedTest
  @ValueSource(strings = {"长", "W", "𠮷", "\uD83D\uDE00"})
  void is_one_page_with_whole_names_of_two_hundred_characters(String character) {
    var form = printedWith(character.repeat(Line.LONGEST));
    assertThat(form.pages()).isOne();
    assertThat(form.text()).contains("证书持有人手机号", "法定代表人电子签名：");
    String shown = character.equals("\uD83D\uDE00") ? "〔U+1F600〕" : character;
    assertThat(occurrences(shown, form.text())).isGreaterThanOrEqualTo(5 * Line.LONGEST);
  }

  private static int occurrences(String part, String text) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }
}
