package org.onecert.bootstrap.configuration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onecert.bootstrap.configuration.SmsConfiguration.Templates;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.SendingLimit;
import org.onecert.sms.text.Template;

/// Whether text messages can be sent as the operator wants it.
public final class SmsCheck {

  /// How long whoever waits for a code waits for an answer.
  public static final Duration LONGEST = Duration.ofSeconds(5);

  private static final String PATIENCE = "onecert.sms.patience";
  private static final int MOST_RETRIES = 3;
  private static final Duration LONGEST_WINDOW = Duration.ofDays(7);
  private static final int MOST_PARTS = 10;

  private SmsCheck() {}

  static void check(SmsConfiguration sms) {
    once(sms.providers());
    patience(sms);
    templates(sms.templates()).forEach(SmsCheck::template);
    sms.signature().ifPresent(signature -> withoutBrackets("onecert.sms.signature", signature));
    within("onecert.sms.retries", sms.retries(), 0, MOST_RETRIES);
    within("onecert.sms.longest", sms.longest(), 1, MOST_PARTS);
    within("onecert.sms.breaker.failures", sms.breaker().failures(), 1, Integer.MAX_VALUE);
    within("onecert.sms.limits.a-day", sms.limits().aDay(), 1, Integer.MAX_VALUE);
    ConfigurationCheck.positive("onecert.sms.breaker.pause", sms.breaker().pause());
    windows("onecert.sms.limits.mobile", sms.limits().mobile());
    windows("onecert.sms.limits.holder-mobile", sms.limits().holderMobile());
    windows("onecert.sms.limits.enterprise", sms.limits().enterprise());
    windows("onecert.sms.limits.address", sms.limits().address());
    sms.providers().forEach(provider -> provider(provider, sms));
  }

  private static void once(List<SmsConfiguration.Provider> providers) {
    if (providers.stream().distinct().count() < providers.size()) {
      throw new WrongConfiguration("onecert.sms.providers", "must name each provider once");
    }
  }

  private static void provider(SmsConfiguration.Provider provider, SmsConfiguration sms) {
    switch (provider) {
      case INBOX -> needed("onecert.sms.inbox", sms.inbox());
      case ALIYUN -> SmsAliyunCheck.check(sms.aliyun());
      case HTTP -> SmsHttpCheck.gateway(sms.http());
      case KANNEL -> SmsKannelCheck.check(sms.kannel());
    }
  }

  /// Whoever waits for a code has an answer in time, even if all but the last are down.
  private static void patience(SmsConfiguration sms) {
    Duration all = sms.patience().multipliedBy(sms.providers().size());
    if (!sms.patience().isPositive() || all.compareTo(LONGEST) > 0) {
      throw new WrongConfiguration(
          PATIENCE, "must be longer than nothing, and 5 s at most for all providers together");
    }
  }

  private static void template(MessagePurpose purpose, Template template) {
    if (!template.suits(purpose)) {
      throw new WrongConfiguration(
          "onecert.sms.templates." + purpose.key(),
          "must have {code} if it is about one, and may have what the page of configuration names");
    }
  }

  private static void windows(String name, List<SendingLimit> limits) {
    if (limits.stream().anyMatch(limit -> limit.within().compareTo(LONGEST_WINDOW) > 0)) {
      throw new WrongConfiguration(name, "must be about seven days at most");
    }
  }

  private static void within(String name, int number, int least, int most) {
    if (number < least || number > most) {
      throw new WrongConfiguration(name, "must be from " + least + " to " + most);
    }
  }

  /// They are added to it.
  static void withoutBrackets(String name, String signature) {
    if (signature.matches(".*[【】].*")) {
      throw new WrongConfiguration(name, "must be without 【】: they are added");
    }
  }

  /// The templates by what they are for.
  public static Map<MessagePurpose, Template> templates(Templates texts) {
    return Map.of(
        MessagePurpose.HOLDER_MOBILE, new Template(texts.holderMobile()),
        MessagePurpose.REPRESENTATIVE_SIGNATURE, new Template(texts.representativeSignature()),
        MessagePurpose.UPGRADED, new Template(texts.upgraded()),
        MessagePurpose.DEMOTED, new Template(texts.demoted()));
  }

  /// @throws WrongConfiguration if it is not there, as a provider needs it
  public static <T> T needed(String name, Optional<T> value) {
    return ConfigurationCheck.needed(name, value, "onecert.sms.providers");
  }
}
