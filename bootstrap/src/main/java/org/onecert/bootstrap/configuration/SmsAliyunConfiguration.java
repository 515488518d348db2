package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/// Alibaba Cloud SMS.
public interface SmsAliyunConfiguration {

  /// Where it answers.
  @WithDefault("https://dysmsapi.aliyuncs.com")
  URI url();

  /// Who we are to it.
  Optional<String> accessKeyId();

  /// What proves it.
  Optional<String> accessKeySecret();

  /// Who writes, as it was approved there.
  Optional<String> signature();

  Templates templates();

  /// Templates that were approved there: `SMS_154950909`, or `SMS_154950909:code` if it has not all
  /// variables of its purpose.
  interface Templates {
    Optional<String> holderMobile();

    Optional<String> representativeSignature();

    Optional<String> upgraded();

    Optional<String> demoted();
  }
}
