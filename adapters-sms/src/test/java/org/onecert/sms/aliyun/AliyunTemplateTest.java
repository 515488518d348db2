package org.onecert.sms.aliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.message.MessagePart;
import org.onecert.domain.message.MessagePurpose;

@DisplayName("S-3 A template for a code")
class AliyunTemplateTest {

  @Test
  void has_all_of_its_purpose_or_what_is_said() {
    assertThat(of("SMS_154950909").variables())
        .containsExactlyInAnyOrder(MessagePart.CODE, MessagePart.MINUTES);
    assertThat(of("SMS_154950909:code"))
        .isEqualTo(new AliyunTemplate("SMS_154950909", Set.of(MessagePart.CODE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "154950909",
        "SMS_",
        "SMS_1:",
        "SMS_1:minutes",
        "SMS_1:code,form",
        "SMS_1:code,colour",
        "SMS_1:code,"
      })
  void is_none_without_the_code_or_with_what_is_not_known(String setting) {
    assertThatIllegalArgumentException().isThrownBy(() -> of(setting));
  }

  private static AliyunTemplate of(String setting) {
    return AliyunTemplate.of(setting, MessagePurpose.HOLDER_MOBILE);
  }
}
