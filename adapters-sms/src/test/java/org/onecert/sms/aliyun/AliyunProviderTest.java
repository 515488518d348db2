package org.onecert.sms.aliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.sms.aliyun.Service.MESSAGE;
import static org.onecert.sms.aliyun.Service.NOW;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.message.Handover.MobileRefused;
import org.onecert.domain.message.Handover.TooMany;
import org.onecert.fixtures.aliyun.AliyunSms;
import org.onecert.fixtures.aliyun.Manner;
import org.onecert.fixtures.aliyun.SentSms;
import org.onecert.fixtures.aliyun.SentSms.Addressed;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.Declined;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Passed;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;

@DisplayName("S-3 A code through Alibaba Cloud SMS")
class AliyunProviderTest {

  private final Service service = new Service();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void goes_out_with_the_template_of_its_purpose_and_has_a_name_there() {
    var submission = service.submit(MESSAGE);

    assertThat(service.aliyun().sent())
        .containsExactly(
            new SentSms(
                "900000000^0",
                "00000000-0000-0001-0000-000000000001",
                new Addressed("15801907709", "上海住建委", "SMS_1001"),
                Map.of("code", Service.CODE),
                NOW));
    assertThat(submission).isEqualTo(new Taken("900000000^0"));
  }

  @Test
  void says_what_it_signs_as_far_as_a_variable_is_long() {
    service.submit(
        Service.message(Service.signature("\"业务\" & 授权+*~%书", "𠮷".repeat(20) + "有限公司")));

    assertThat(service.aliyun().sent())
        .singleElement()
        .satisfies(sms ->
            assertThat(sms.variables())
                .containsEntry("code", Service.CODE)
                .containsEntry("minutes", "30")
                .containsEntry("form", "\"业务\" & 授权+*~%书")
                .containsEntry("enterprise", "𠮷".repeat(17)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"isv.INVALID_JSON_PARAM", "isv.PARAM_LENGTH_LIMIT", "isv.PARAM_NOT_SUPPORT_URL"})
  void is_passed_on_for_what_is_in_it(String code) {
    service.aliyun().answers(Manner.error(code, "variables"));

    assertThat(service.submit(MESSAGE)).isEqualTo(new Passed(code));
  }

  @ParameterizedTest
  @CsvSource({
    "触发分钟级流控Permits:1, PT1M",
    "触发小时级流控Permits:5, PT1H",
    "触发天级流控Permits:10, P1D",
    "something new, PT1H"
  })
  void is_one_too_many_for_this_mobile(String message, Duration wait) {
    service.aliyun().answers(Manner.error("isv.BUSINESS_LIMIT_CONTROL", message));

    assertThat(service.submit(MESSAGE))
        .isEqualTo(new Declined(new TooMany(wait), "isv.BUSINESS_LIMIT_CONTROL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "isv.MOBILE_NUMBER_ILLEGAL",
        "isv.BLACK_KEY_CONTROL_LIMIT",
        "isv.CUSTOMER_REFUSED"
      })
  void cannot_go_to_this_mobile(String code) {
    service.aliyun().answers(Manner.error(code, "secret"));

    assertThat(service.submit(MESSAGE)).isEqualTo(new Declined(new MobileRefused(), code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "isv.MOBILE_COUNT_OVER_LIMIT",
        "isv.SMS_TEMPLATE_ILLEGAL",
        "isv.SMS_SIGNATURE_ILLEGAL",
        "isv.SMS_SIGNATURE_SCENE_ILLEGAL",
        "isv.TEMPLATE_MISSING_PARAMETERS",
        "isv.AMOUNT_NOT_ENOUGH",
        "isv.OUT_OF_SERVICE",
        "isv.DAY_LIMIT_CONTROL",
        "isv.MONTH_LIMIT_CONTROL",
        "isv.ACCOUNT_ABNORMAL",
        "isp.RAM_PERMISSION_DENY",
        "isv.DENY_IP_RANGE"
      })
  void is_for_whoever_stands_in(String code) {
    service.aliyun().answers(Manner.error(code, "secret"));

    assertThat(service.submit(MESSAGE)).isEqualTo(new NotTaken(code));
  }

  @ParameterizedTest
  @CsvSource({"403, Forbidden.RAM", "404, InvalidAction.NotFound"})
  void was_not_taken_where_their_gateway_refused_it(int status, String code) {
    service.aliyun().answers(Manner.error(status, code, "secret"));

    assertThat(service.submit(MESSAGE)).isEqualTo(new NotTaken(code));
  }

  @ParameterizedTest
  @CsvSource({"400, Throttling.User", "200, isp.SYSTEM_ERROR", "500, isp.SYSTEM_ERROR"})
  void may_be_taken_in_a_moment_whatever_the_status(int status, String code) {
    service.aliyun().answers(Manner.error(status, code, "secret"));

    assertThat(service.submit(MESSAGE)).isEqualTo(new Busy(code));
  }

  @ParameterizedTest
  @CsvSource({"500, InternalError", "503, ServiceUnavailable", "200, isp.GATEWAY_ERROR"})
  void may_have_been_taken_where_a_code_does_not_say(int status, String code) {
    service.aliyun().answers(Manner.error(status, code, "secret"));

    assertThat(service.submit(MESSAGE)).isEqualTo(new Unclear(code));
  }

  @Test
  void may_have_been_taken_where_the_answer_makes_no_sense() {
    service.aliyun().answers(Manner.GARBAGE);
    assertThat(service.submit(MESSAGE)).isEqualTo(new Unclear("no code, status 200"));
    service.aliyun().answers(Manner.EMPTY);
    assertThat(service.submit(MESSAGE)).isEqualTo(new Unclear("no code, status 200"));
    service.aliyun().answers(Manner.OVERSIZE);
    assertThat(service.submit(MESSAGE)).isEqualTo(new Unclear("no code, status 200"));
    service.aliyun().answers(Manner.BROKEN);
    assertThat(service.submit(MESSAGE)).isEqualTo(new Unclear("no code, status 502"));
    service.aliyun().answers(Manner.error("OK", "without a BizId"));
    assertThat(service.submit(MESSAGE)).isEqualTo(new Unclear("OK without BizId"));
    service.aliyun().answers(Manner.error("15801907709 \n secret", "no code"));
    assertThat(service.submit(MESSAGE)).isEqualTo(new Unclear("no code, status 200"));
  }

  @Test
  void may_have_been_taken_where_the_answer_does_not_come_in_time() {
    service.aliyun().answers(Manner.SLOW);

    assertThat(service.submitImpatiently(service.account()))
        .isEqualTo(new Unclear("no answer in time"));
  }

  @Test
  void may_have_been_taken_where_the_connection_is_cut() throws Exception {
    try (ServerSocket cutting = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread cutter = Thread.ofVirtual().start(() -> cut(cutting));
      var there = service.accountAt(URI.create("http://127.0.0.1:" + cutting.getLocalPort()));

      assertThat(service.submitAt(there, NOW)).isEqualTo(new Unclear("no answer"));
      cutter.join();
    }
  }

  private static void cut(ServerSocket cutting) {
    try (Socket connection = cutting.accept()) {
      assertThat(connection.getInputStream().read()).isEqualTo('P');
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void was_not_taken_where_nobody_listens() {
    var nobody = service.accountAt(URI.create("http://127.0.0.1:1"));

    assertThat(service.submitAt(nobody, NOW)).isEqualTo(new Busy("no connection"));
  }

  @Test
  void was_not_taken_where_no_encryption_comes_about() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var there = service.accountAt(URI.create("https://127.0.0.1:" + silent.getLocalPort()));

      assertThat(service.submitImpatiently(there)).isInstanceOf(Busy.class);
    }
    var unencrypted = service.aliyun().url().toString().replace("http:", "https:");
    assertThat(service.submitImpatiently(service.accountAt(URI.create(unencrypted))))
        .isInstanceOf(Busy.class);
    assertThat(service.aliyun().sent()).isEmpty();
  }

  @Test
  void never_goes_out_twice_with_one_request() {
    assertThat(service.submitWithOneNonce()).isInstanceOf(Taken.class);
    assertThat(service.submitWithOneNonce()).isEqualTo(new Unclear("SignatureNonceUsed"));
    assertThat(service.aliyun().sent()).hasSize(1);
  }

  @Test
  void was_not_taken_where_they_do_not_know_us() {
    var forged = new AliyunAccount(service.aliyun().url(), AliyunSms.KEY_ID, "wrong");

    assertThat(service.submitAt(forged, NOW)).isEqualTo(new NotTaken("SignatureDoesNotMatch"));
    assertThat(service.submitAt(service.account(), NOW.plusSeconds(16 * 60)))
        .isEqualTo(new NotTaken("InvalidTimeStamp.Expired"));
    assertThat(service.aliyun().sent()).isEmpty();
    assertThat(service.account().toString()).doesNotContain(AliyunSms.KEY_SECRET);
  }
}
