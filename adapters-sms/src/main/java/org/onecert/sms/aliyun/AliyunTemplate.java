package org.onecert.sms.aliyun;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onecert.domain.message.MessagePart;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.Wording;

/// A template that was approved there. Its variables are called as [MessagePart#key()].
///
/// A template for verification codes may have one variable alone, the code; one for notices may
/// have more, of 35 characters each at most ("Template specifications" of Alibaba Cloud SMS).
///
/// @param code `SMS_154950909`
/// @param variables those that it has
public record AliyunTemplate(String code, Set<MessagePart> variables) {

  private static final int LONGEST = 35;
  private static final Map<String, MessagePart> BY_KEY =
      Arrays.stream(MessagePart.values()).collect(toMap(MessagePart::key, identity()));

  public AliyunTemplate {
    variables = Set.copyOf(variables);
  }

  /// What `SMS_154950909:code,minutes` says. Without variables it has all of its purpose.
  ///
  /// @throws IllegalArgumentException if it says nothing of that kind, or if the template would
  ///   leave out the code or have what the purpose does not know
  public static AliyunTemplate of(String setting, MessagePurpose purpose) {
    if (!setting.matches("SMS_[0-9]{1,20}(:[a-z]+(,[a-z]+)*)?")) {
      throw new IllegalArgumentException("No template");
    }
    List<String> parts = List.of(setting.split("[:,]"));
    Set<MessagePart> variables =
        parts.size() == 1 ? purpose.parts() : variables(parts.stream().skip(1));
    var template = new AliyunTemplate(parts.getFirst(), variables);
    if (!template.suits(purpose)) {
      throw new IllegalArgumentException("No template for " + purpose.key());
    }
    return template;
  }

  private static Set<MessagePart> variables(Stream<String> keys) {
    List<MessagePart> parts = keys.map(AliyunTemplate::part).toList();
    return EnumSet.copyOf(parts);
  }

  private static MessagePart part(String key) {
    MessagePart part = BY_KEY.get(key);
    if (part == null) {
      throw new IllegalArgumentException("No part of a message");
    }
    return part;
  }

  private boolean suits(MessagePurpose purpose) {
    return purpose.parts().containsAll(variables)
        && variables.contains(MessagePart.CODE) == purpose.parts().contains(MessagePart.CODE);
  }

  /// `TemplateParam`: a JSON object of texts alone.
  String filled(Wording wording) {
    Map<String, Object> values = new LinkedHashMap<>();
    variables.stream()
        .sorted()
        .forEach(part -> values.put(part.key(), cut(wording.parts().getOrDefault(part, ""))));
    return new JsonObject(values).encode();
  }

  private static String cut(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    boolean halved = Character.isHighSurrogate(value.charAt(LONGEST - 1));
    return value.substring(0, halved ? LONGEST - 1 : LONGEST);
  }
}
