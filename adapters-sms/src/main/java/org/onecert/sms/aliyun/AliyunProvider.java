package org.onecert.sms.aliyun;

import io.smallrye.mutiny.Uni;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.TextMessage;
import org.onecert.sms.Provider;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.Unclear;
import org.onecert.sms.web.Reply.Answered;

/// Hands messages to Alibaba Cloud SMS (`SendSms`).
public final class AliyunProvider implements Provider {

  /// How logs, metrics and the configuration call it.
  public static final String NAME = "aliyun";

  private final AliyunApi api;
  private final String signature;
  private final Map<MessagePurpose, AliyunTemplate> templates;

  /// @param signature who writes, as it was approved there, without 【】
  /// @param templates one for each purpose
  public AliyunProvider(
      AliyunApi api, String signature, Map<MessagePurpose, AliyunTemplate> templates) {
    this.api = api;
    this.signature = signature;
    this.templates = new EnumMap<>(templates);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Uni<Submission> submit(TextMessage message) {
    return api.call("SendSms", parameters(message))
        .map(reply -> reply.submission(AliyunProvider::meaning));
  }

  private Map<String, String> parameters(TextMessage message) {
    AliyunTemplate template = template(message.wording().purpose());
    return Map.of(
        "PhoneNumbers", message.mobile().number(),
        "SignName", signature,
        "TemplateCode", template.code(),
        "TemplateParam", template.filled(message.wording()),
        "OutId", message.id().value().toString());
  }

  private AliyunTemplate template(MessagePurpose purpose) {
    return Optional.ofNullable(templates.get(purpose)).orElseThrow();
  }

  private static Submission meaning(Answered answered) {
    return AliyunAnswer.of(answered)
        .map(SendSmsVerdict::of)
        .orElseGet(() -> new Unclear("no code, status " + answered.status()));
  }
}
