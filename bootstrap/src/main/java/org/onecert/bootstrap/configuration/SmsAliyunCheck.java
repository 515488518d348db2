package org.onecert.bootstrap.configuration;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.sms.aliyun.AliyunAccount;
import org.onecert.sms.aliyun.AliyunTemplate;

/// What sending through Alibaba Cloud SMS needs.
public final class SmsAliyunCheck {

  private static final String PREFIX = "onecert.sms.aliyun.";

  private SmsAliyunCheck() {}

  static void check(SmsAliyunConfiguration aliyun) {
    account(aliyun);
    signature(aliyun);
    templates(aliyun.templates());
  }

  /// @throws WrongConfiguration if it cannot be one
  public static AliyunAccount account(SmsAliyunConfiguration aliyun) {
    ConfigurationCheck.encrypted(PREFIX + "url", aliyun.url());
    if (!aliyun.url().getRawPath().matches("/?")) {
      throw new WrongConfiguration(PREFIX + "url", "must be scheme and host alone");
    }
    return new AliyunAccount(
        aliyun.url(),
        key("access-key-id", aliyun.accessKeyId()),
        key("access-key-secret", aliyun.accessKeySecret()));
  }

  /// It stands in a header between commas, and a blank was copied with it by mistake.
  private static String key(String name, Optional<String> setting) {
    String key = needed(name, setting);
    if (!key.matches("[\\p{Graph}&&[^,]]+")) {
      throw new WrongConfiguration(PREFIX + name, "must be letters and digits");
    }
    return key;
  }

  /// @throws WrongConfiguration if there is none
  public static String signature(SmsAliyunConfiguration aliyun) {
    String signature = needed("signature", aliyun.signature());
    SmsCheck.withoutBrackets(PREFIX + "signature", signature);
    return signature;
  }

  /// The templates by what they are for.
  ///
  /// @throws WrongConfiguration if one of them is missing or does not suit its purpose
  public static Map<MessagePurpose, AliyunTemplate> templates(
      SmsAliyunConfiguration.Templates settings) {
    Map<MessagePurpose, AliyunTemplate> templates = new EnumMap<>(MessagePurpose.class);
    for (MessagePurpose purpose : MessagePurpose.values()) {
      templates.put(purpose, template(purpose, setting(settings, purpose)));
    }
    return templates;
  }

  private static Optional<String> setting(
      SmsAliyunConfiguration.Templates settings, MessagePurpose purpose) {
    return switch (purpose) {
      case HOLDER_MOBILE -> settings.holderMobile();
      case REPRESENTATIVE_SIGNATURE -> settings.representativeSignature();
      case UPGRADED -> settings.upgraded();
      case DEMOTED -> settings.demoted();
    };
  }

  private static AliyunTemplate template(MessagePurpose purpose, Optional<String> setting) {
    String name = "templates." + purpose.key();
    String template = needed(name, setting);
    try {
      return AliyunTemplate.of(template, purpose);
    } catch (IllegalArgumentException none) {
      throw new WrongConfiguration(
          PREFIX + name,
          "must be a template and its variables, the code among them if it is about one:"
              + " SMS_154950909:code");
    }
  }

  private static <T> T needed(String name, Optional<T> value) {
    return SmsCheck.needed(PREFIX + name, value);
  }
}
