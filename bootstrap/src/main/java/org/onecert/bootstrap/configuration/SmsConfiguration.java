package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.message.SendingLimit;

/// Text messages: who sends them, what they say, and how many there may be.
public interface SmsConfiguration {

  /// Who sends, in order, with commas: `kannel`, `aliyun`, `http`, `inbox` (for development).
  ///
  /// Wrong: another word, or one twice: no start.
  @WithDefault("inbox")
  List<Provider> providers();

  /// How long each provider may take.
  ///
  /// Wrong: no duration, none longer than nothing, or more than 5 s for all providers together: no
  /// start. Too short: users are told `unclear`, and the message arrives all the same.
  @WithDefault("PT2S")
  Duration patience();

  /// How many times providers that were busy or not reached for the moment, and have sent nothing
  /// for certain, are asked once more a quarter of a second later, if whoever waits still has his
  /// answer within 5 s.
  ///
  /// Wrong: not from 0 to 3: no start.
  @WithDefault("1")
  int retries();

  /// Who writes, as your providers approved it, without brackets: `沪建一证通` goes before each text as
  /// `【沪建一证通】`. Not where a provider adds it himself.
  ///
  /// Wrong: with 【】: no start. Not approved: the provider refuses, and says so in the log.
  Optional<String> signature();

  /// How many messages of the network a text may take: 70 characters in one, 67 in each of several.
  /// Names of enterprises and forms are cut to fit, codes never.
  ///
  /// Wrong: not from 1 to 10: no start.
  @WithDefault("2")
  int longest();

  Templates templates();

  Breaker breaker();

  Limits limits();

  /// Where an inbox takes `POST {"mobile", "text"}`, as `http://127.0.0.1:18495/inbox`. It shows
  /// codes to whoever can read it: never in service.
  ///
  /// Required with provider `inbox`.
  ///
  /// Wrong: missing: no start. Not reachable: whoever wants a code is told `message-not-sent`.
  Optional<URI> inbox();

  SmsKannelConfiguration kannel();

  SmsAliyunConfiguration aliyun();

  SmsHttpConfiguration http();

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

  /// What they say.
  interface Templates {
    /// The text that brings a holder's code, with `{code}` and `{minutes}`, for providers that are
    /// handed a text.
    ///
    /// Wrong: without `{code}`, or with another word in braces: no start.
    @WithDefault("验证码{code}，用于核验证书持有人的手机号。{minutes}分钟内有效，请勿告诉任何人。")
    String holderMobile();

    /// The text that brings the legal representative's code, with `{code}` and `{minutes}`.
    /// `{form}` and `{enterprise}` tell him what he signs.
    ///
    /// Wrong: as above.
    @WithDefault("验证码{code}，用于法定代表人签署{enterprise}的《{form}》。{minutes}分钟内有效，请勿告诉任何人；如非本人办理，请勿提供。")
    String representativeSignature();

    /// The text that tells a holder of an upgrade, with `{certificate}` and `{enterprise}`.
    ///
    /// Wrong: with another word in braces than these two: no start.
    @WithDefault(
        "您的法人一证通数字证书{certificate}已升级为{enterprise}的主证书，享有所有业务事项的办事权限，请重新登录。" + "如非本单位办理，请立即联系法定代表人。")
    String upgraded();

    /// The same to the holder of the former main certificate.
    ///
    /// Wrong: as above.
    @WithDefault("您的法人一证通数字证书{certificate}已降级为{enterprise}的副证书，不再具有任何办事权限。" + "如非本单位办理，请立即联系法定代表人。")
    String demoted();
  }

  /// When a provider in trouble is left alone.
  interface Breaker {
    /// After so many failures one after the other a provider is left alone.
    ///
    /// Wrong: not from 1 up: no start.
    @WithDefault("5")
    int failures();

    /// For so long; then one message tries whether it is well again.
    ///
    /// Wrong: no duration, or none longer than nothing: no start.
    @WithDefault("PT30S")
    Duration pause();
  }

  /// How many messages may go out, on all nodes together.
  interface Limits {
    /// How many messages may go to one mobile: `5/PT1H` are five within any hour. The defaults are
    /// what Chinese providers allow at most.
    ///
    /// Wrong: no limits, or of more than seven days: no start.
    @WithDefault("1/PT1M30S,5/PT1H,10/P1D")
    List<SendingLimit> mobile();

    /// How many of these may be codes that prove that it is a holder's. Whoever activates a
    /// certificate can name any mobile: the rest is left for its owner, who may have to sign.
    ///
    /// Wrong: as above.
    @WithDefault("1/PT1M30S,3/PT1H,6/P1D")
    List<SendingLimit> holderMobile();

    /// How many the certificates of one enterprise may ask for.
    ///
    /// Wrong: as above.
    @WithDefault("20/PT1H,100/P1D")
    List<SendingLimit> enterprise();

    /// How many may be asked for from one address. A service hall may need more. Behind a proxy
    /// that is not named in `quarkus.http.proxy.*` everybody comes from one address.
    ///
    /// Wrong: as above.
    @WithDefault("60/PT1H,300/P1D")
    List<SendingLimit> address();

    /// How many messages you pay for on a day of Shanghai, all together. The log warns at four
    /// fifths; then nobody gets a code that day (503 `messages-of-the-day-spent`). Notices are
    /// counted and sent all the same.
    ///
    /// Wrong: not from 1 up: no start.
    @WithDefault("10000")
    int aDay();
  }
}
