package org.onecert.sms.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Line;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.Wording;

@DisplayName("S-3 The text of a message")
class MessageTextsTest {

  private static final Map<MessagePurpose, Template> TEMPLATES =
      Map.of(
          MessagePurpose.HOLDER_MOBILE, new Template("验证码{code}，{minutes}分钟内有效。"),
          MessagePurpose.REPRESENTATIVE_SIGNATURE,
              new Template("验证码{code}，用于签署{enterprise}的《{form}》。{minutes}分钟内有效。"));

  @Test
  void is_the_template_filled_in_behind_the_signature() {
    assertThat(texts("沪建一证通", 1).of(Wording.holderMobile("012345")))
        .isEqualTo("【沪建一证通】验证码012345，30分钟内有效。");
    assertThat(texts("", 1).of(Wording.holderMobile("012345"))).isEqualTo("验证码012345，30分钟内有效。");
  }

  @Test
  void fits_into_one_message_of_the_network_and_keeps_the_code() {
    String text = texts("沪建一证通", 1).of(signature("上海".repeat(50)));

    assertThat(text).hasSize(70).contains("012345", "…的《企业主证书首次开通确认表》", "30分钟");
  }

  @Test
  void fits_into_two_that_are_joined() {
    assertThat(texts("沪建一证通", 2).of(signature("上海".repeat(100)))).hasSize(134).contains("012345");
  }

  @Test
  void is_not_cut_where_it_fits() {
    assertThat(texts("", 2).of(signature("上海申浦建设集团有限公司"))).contains("上海申浦建设集团有限公司的《企业主证书");
  }

  @Test
  void is_never_cut_inside_a_character() {
    String text = texts("", 1).of(signature("𠮷".repeat(60)));

    assertThat(text.codePoints()).noneMatch(one -> one >= 0xd800 && one <= 0xdfff);
    assertThat(text.length()).isLessThanOrEqualTo(70);
  }

  @Test
  void reads_no_placeholder_in_what_is_filled_in() {
    assertThat(texts("", 2).of(signature("{code}$1\\"))).contains("签署{code}$1\\的");
  }

  @Test
  void has_the_code_exactly_where_the_purpose_is_one() {
    Template code = new Template("{code}");
    Template none = new Template("{enterprise}");

    assertThat(code.suits(MessagePurpose.HOLDER_MOBILE)).isTrue();
    assertThat(none.suits(MessagePurpose.HOLDER_MOBILE)).isFalse();
    assertThat(code.suits(MessagePurpose.UPGRADED)).isFalse();
    assertThat(none.suits(MessagePurpose.UPGRADED)).isTrue();
    assertThat(new Template("{code}{what}").suits(MessagePurpose.HOLDER_MOBILE)).isFalse();
  }

  private static Wording signature(String enterprise) {
    return Wording.representativeSignature("012345", "企业主证书首次开通确认表", new Line(enterprise));
  }

  private static MessageTexts texts(String signature, int most) {
    return new MessageTexts(TEMPLATES, signature, most);
  }
}
