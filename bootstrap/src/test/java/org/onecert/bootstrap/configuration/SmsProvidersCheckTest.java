package org.onecert.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.domain.message.MessagePart;
import org.onecert.domain.message.MessagePurpose;

@DisplayName("S-3 Whoever sends codes is described completely, or the server does not start")
class SmsProvidersCheckTest {

  private static final String PREFIX = "onecert.sms.";
  private static final Map<String, String> ALIYUN =
      Map.of(
          "providers", "aliyun",
          "aliyun.access-key-id", "LTAI",
          "aliyun.access-key-secret", "secret",
          "aliyun.signature", "上海住建委",
          "aliyun.templates.holder-mobile", "SMS_1:code",
          "aliyun.templates.representative-signature", "SMS_2",
          "aliyun.templates.upgraded", "SMS_3",
          "aliyun.templates.demoted", "SMS_4:enterprise");
  private static final Map<String, String> HTTP =
      Map.of(
          "providers", "http",
          "http.url", "https://gateway.example/send",
          "http.content", "json",
          "http.body", "{\"to\": \"{mobile}\", \"content\": \"{text}\"}",
          "http.headers.authorization", "Bearer secret",
          "http.taken-status", "200,202",
          "http.taken-body", "\"code\": ?0[,}]");

  private static final Map<String, String> KANNEL =
      Map.of(
          "providers", "kannel",
          "kannel.url", "https://kannel.internal:13013/cgi-bin/sendsms",
          "kannel.username", "onecert",
          "kannel.password", "secret");

  @Test
  void a_complete_description_is_taken() {
    SmsConfiguration aliyun = configuration(ALIYUN);
    SmsConfiguration http = configuration(HTTP);
    SmsCheck.check(aliyun);
    SmsCheck.check(http);
    SmsCheck.check(configuration(KANNEL));

    assertThat(SmsAliyunCheck.account(aliyun.aliyun()).url())
        .hasToString("https://dysmsapi.aliyuncs.com");
    assertThat(SmsAliyunCheck.templates(aliyun.aliyun().templates()))
        .hasEntrySatisfying(
            MessagePurpose.REPRESENTATIVE_SIGNATURE,
            template -> assertThat(template.variables()).contains(MessagePart.FORM));
    assertThat(SmsHttpCheck.gateway(http.http()).headers())
        .containsEntry("authorization", "Bearer secret");
    assertThat(SmsHttpCheck.gateway(http.http()).consent().statuses()).containsOnly(200, 202);
  }

  @ParameterizedTest
  @CsvSource({
    "aliyun.url, http://dysmsapi.aliyuncs.com",
    "aliyun.url, https://dysmsapi.aliyuncs.com/api",
    "providers, 'aliyun,inbox,aliyun'",
    "retries, -1",
    "retries, 4",
    "signature, 【上海住建委】",
    "aliyun.access-key-id, ''",
    "aliyun.access-key-id, LTAI hush",
    "aliyun.access-key-secret, 秘密hush",
    "aliyun.access-key-secret, ''",
    "aliyun.signature, ''",
    "aliyun.signature, 【上海住建委】",
    "aliyun.templates.holder-mobile, SMS_1:minutes",
    "aliyun.templates.representative-signature, ''",
    "aliyun.templates.upgraded, SMS_3:code",
    "aliyun.templates.demoted, hush"
  })
  void a_wrong_word_about_alibaba_cloud_stops_the_start(String name, String value) {
    stops(ALIYUN, name, value);
  }

  @ParameterizedTest
  @CsvSource({
    "http.url, ''",
    "http.url, ftp://gateway.example/",
    "http.url, https://gateway.example/?hush",
    "http.body, ''",
    "http.body, '{\"to\": \"{mobile}\"}'",
    "http.body, '{\"to\": \"{mobile}\", \"content\": \"{text}\", \"from\": \"{hush}\"}'",
    "http.body, '{\"to\": {mobile}, \"content\": \"{text}\"}'",
    "http.body, '{\"to\": \"{mobile}\", \"code\": \"{code}\"}'",
    "http.query, sign=上海住建委 hush",
    "http.query, sign=a b",
    "http.query, sign=a#{text}",
    "http.query, sign=100%",
    "http.headers, 秘密 hush",
    "http.taken-status, 302",
    "http.taken-body, (hush",
    "http.refused-body, (hush"
  })
  void a_wrong_word_about_a_gateway_stops_the_start(String name, String value) {
    stops(HTTP, name, value);
  }

  @ParameterizedTest
  @CsvSource({
    "kannel.url, ''",
    "kannel.url, http://kannel.example/cgi-bin/sendsms",
    "kannel.username, ''",
    "kannel.password, ''",
    "kannel.password, 秘密hush",
    "kannel.sender, 政务",
    "kannel.reports-to, onecert.internal"
  })
  void a_wrong_word_about_kannel_stops_the_start(String name, String value) {
    stops(KANNEL, name, value);
  }

  private static void stops(Map<String, String> settings, String name, String value) {
    Map<String, String> wrong = new HashMap<>(settings);
    wrong.put(name.equals("http.headers") ? "http.headers.token" : name, value);
    SmsConfiguration configuration = configuration(wrong);

    assertThatExceptionOfType(WrongConfiguration.class)
        .isThrownBy(() -> SmsCheck.check(configuration))
        .withMessageStartingWith(PREFIX + name + " ")
        .withMessageNotContaining("hush");
  }

  private static SmsConfiguration configuration(Map<String, String> settings) {
    Map<String, String> named = new HashMap<>();
    settings.forEach((name, value) -> named.put(PREFIX + name, value));
    return Settings.read(SmsConfiguration.class, "onecert.sms", named);
  }
}
