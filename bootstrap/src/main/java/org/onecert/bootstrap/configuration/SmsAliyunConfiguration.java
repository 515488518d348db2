package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/// Alibaba Cloud SMS.
public interface SmsAliyunConfiguration {

  /// Where it answers: scheme and host. Plain http only to this machine.
  ///
  /// Wrong: not https, or with a path: no start. Not reachable: whoever stands in is asked.
  @WithDefault("https://dysmsapi.aliyuncs.com")
  URI url();

  /// The access key of a RAM user who may `dysms:SendSms` and `dysms:QuerySendDetails`.
  ///
  /// Required.
  ///
  /// Wrong: missing, or with what a key never has: no start. Unknown there: whoever stands in is
  /// asked, and the log has `InvalidAccessKeyId.NotFound`.
  Optional<String> accessKeyId();

  /// What proves it; a secret. The machine's clock has to be right to a quarter of an hour.
  ///
  /// Required.
  ///
  /// Wrong: missing, or with what a key never has: no start. That of another key: as above, with
  /// `SignatureDoesNotMatch`; a wrong clock with `InvalidTimeStamp.Expired`.
  Optional<String> accessKeySecret();

  /// Who writes, as it was approved there, without 【】.
  ///
  /// Required.
  ///
  /// Wrong: missing, or with 【】: no start. Not approved: as above, with
  /// `isv.SMS_SIGNATURE_ILLEGAL`.
  Optional<String> signature();

  Templates templates();

  /// Templates that were approved there.
  interface Templates {
    /// The template for the code that proves a holder's mobile: `SMS_154950909:code`. Behind the
    /// colon stand the variables that it has, of `code` and `minutes`; without them it has all. A
    /// template for verification codes may have `code` alone, one for notices more, and of each
    /// variable the first 35 characters are sent.
    ///
    /// Required.
    ///
    /// Wrong: missing, no template, without `code`, or with what is not named here: no start. Not
    /// approved: as above, with `isv.SMS_TEMPLATE_ILLEGAL`.
    Optional<String> holderMobile();

    /// The one for the code that releases a legal representative's signature; variables `code`,
    /// `minutes`, `form`, `enterprise`.
    ///
    /// Required.
    ///
    /// Wrong: as above.
    Optional<String> representativeSignature();

    /// The one that tells of an upgrade; variables `certificate`, `enterprise`.
    ///
    /// Required.
    ///
    /// Wrong: as above.
    Optional<String> upgraded();

    /// The one that tells the old main certificate; variables `certificate`, `enterprise`.
    ///
    /// Required.
    ///
    /// Wrong: as above.
    Optional<String> demoted();
  }
}
