package org.onecert.sms.aliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.sms.aliyun.Service.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.domain.message.Delivery;
import org.onecert.fixtures.aliyun.Manner;

@DisplayName("S-3 What became of a code, asked of Alibaba Cloud SMS")
class AliyunInquiryTest {

  private final Service service = new Service();
  private String bizId = "";

  @BeforeEach
  void send() {
    service.submit(Service.MESSAGE);
    bizId = service.aliyun().sent().getFirst().bizId();
  }

  @AfterEach
  void close() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({
    "1, '', UNDER_WAY",
    "3, DELIVERED, DELIVERED",
    "3, '', DELIVERED",
    "2, MOBILE_NOT_ON_SERVICE, MOBILE_UNREACHABLE",
    "2, MOBLLE_TERMINAL_ERROR, MOBILE_UNREACHABLE",
    "2, MOBILE_ACCOUNT_ABNORMAL, MOBILE_UNREACHABLE",
    "2, INVALID_NUMBER, NUMBER_UNKNOWN",
    "2, MOBILE_IN_BLACK, BLOCKED",
    "2, MOBILE_SEND_LIMIT, BLOCKED",
    "2, USER_REJECT, BLOCKED",
    "2, CONTENT_KEYWORD, BLOCKED",
    "2, NO_ROUTE, NOT_DELIVERED",
    "2, '', NOT_DELIVERED"
  })
  void is_as_the_network_tells(int status, String code, Delivery delivery) {
    service.aliyun().receipt(bizId, status, code);

    assertThat(service.ask(bizId, NOW)).isEqualTo(delivery);
  }

  @Test
  void is_looked_for_on_the_day_of_shanghai_and_around_midnight() {
    service.aliyun().receipt(bizId, 3, "DELIVERED");

    assertThat(service.ask(bizId, NOW)).isEqualTo(Delivery.DELIVERED);
    assertThat(service.ask(bizId, NOW.plusSeconds(45))).isEqualTo(Delivery.DELIVERED);
    assertThat(service.ask(bizId, NOW.plusSeconds(120))).isEqualTo(Delivery.UNDER_WAY);
  }

  @Test
  void is_open_where_they_do_not_list_it_yet() {
    assertThat(service.ask("1^1", NOW)).isEqualTo(Delivery.UNDER_WAY);
  }

  @Test
  void is_not_known_where_the_answer_is_none() {
    fails(Manner.GARBAGE);
    fails(Manner.BROKEN);
    fails(Manner.OVERSIZE);
    fails(Manner.error("isv.INVALID_PARAMETERS", "secret"));
    service.aliyun().answers(Manner.GOOD);
    service.aliyun().receipt(bizId, 7, "");
    fails(Manner.GOOD);
  }

  private void fails(Manner manner) {
    service.aliyun().answers(manner);

    assertThatThrownBy(() -> service.ask(bizId, NOW))
        .isInstanceOf(InquiryUnanswered.class)
        .message()
        .doesNotContain("secret", Service.MOBILE.number());
  }
}
