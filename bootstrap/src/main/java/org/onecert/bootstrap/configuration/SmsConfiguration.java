package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.message.SendingLimit;

/// Text messages: who sends them, what they say, and how many there may be.
public interface SmsConfiguration {

  /// Who sends them; the next one where the one before sends nothing.
  @WithDefault("inbox")
  List<Provider> providers();

  /// Where an inbox for development takes messages over HTTP.
  Optional<URI> inbox();

  /// Kannel, which speaks to the networks.
  SmsKannelConfiguration kannel();

  /// How long each provider may take to answer.
  @WithDefault("PT2S")
  Duration patience();

  /// How many times providers that were busy are asked once more, as long as there is time.
  @WithDefault("1")
  int retries();

  /// Who writes, as providers approved it: goes before each text in 【】.
  Optional<String> signature();

  /// How many messages of the network a text may take.
  @WithDefault("2")
  int longest();

  Templates templates();

  SmsAliyunConfiguration aliyun();

  SmsHttpConfiguration http();

  Breaker breaker();

  Limits limits();

  /// Who sends.
  enum Provider {
    /// An inbox for development.
    INBOX,
    /// Kannel, over its HTTP interface.
    KANNEL,
    /// Alibaba Cloud SMS.
    ALIYUN,
    /// A gateway that takes a message by one HTTP request.
    HTTP
  }

  /// The texts, for providers that are handed a text.
  interface Templates {
    /// With `{code}` and `{minutes}`.
    @WithDefault("验证码{code}，用于核验证书持有人的手机号。{minutes}分钟内有效，请勿告诉任何人。")
    String holderMobile();

    /// With `{code}`, `{minutes}`, `{form}` and `{enterprise}`.
    @WithDefault("验证码{code}，用于法定代表人签署{enterprise}的《{form}》。{minutes}分钟内有效，请勿告诉任何人；如非本人办理，请勿提供。")
    String representativeSignature();

    /// With `{certificate}` and `{enterprise}`.
    @WithDefault(
        "您的法人一证通数字证书{certificate}已升级为{enterprise}的主证书，享有所有业务事项的办事权限，请重新登录。" + "如非本单位办理，请立即联系法定代表人。")
    String upgraded();

    /// With `{certificate}` and `{enterprise}`.
    @WithDefault("您的法人一证通数字证书{certificate}已降级为{enterprise}的副证书，不再具有任何办事权限。" + "如非本单位办理，请立即联系法定代表人。")
    String demoted();
  }

  /// When a provider in trouble is left alone.
  interface Breaker {
    /// After so many failures one after the other.
    @WithDefault("5")
    int failures();

    /// For so long; then one message tries.
    @WithDefault("PT30S")
    Duration pause();
  }

  /// How many messages may go out, on all nodes together; `5/PT1H` are five within any hour.
  interface Limits {
    /// To one mobile.
    @WithDefault("1/PT1M30S,5/PT1H,10/P1D")
    List<SendingLimit> mobile();

    /// Of these, those that are to prove that it is a holder's.
    @WithDefault("1/PT1M30S,3/PT1H,6/P1D")
    List<SendingLimit> holderMobile();

    /// For one enterprise.
    @WithDefault("20/PT1H,100/P1D")
    List<SendingLimit> enterprise();

    /// From one address.
    @WithDefault("60/PT1H,300/P1D")
    List<SendingLimit> address();

    /// All of a day of Shanghai.
    @WithDefault("10000")
    int aDay();
  }
}
