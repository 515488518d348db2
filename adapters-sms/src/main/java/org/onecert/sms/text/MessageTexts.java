package org.onecert.sms.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onecert.domain.message.MessagePart;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.Wording;

/// The texts of messages, for those who are handed a text.
///
/// A text of Chinese goes as UCS-2: 70 characters in one message of the network, 67 in each where
/// it takes more (3GPP TS 23.040, 9.2.3.24.1). A character beyond the first plane counts twice, as
/// it does in Java. Names that are too long are cut and end with `…`; a code never is.
public final class MessageTexts {

  private static final int ALONE = 70;
  private static final int AMONG_OTHERS = 67;
  private static final String CUT = "…";

  /// What may be cut, the one that says least first.
  private static final List<MessagePart> LONG_PARTS =
      List.of(MessagePart.ENTERPRISE, MessagePart.FORM);

  private final Map<MessagePurpose, Template> templates;
  private final String signature;
  private final int longest;

  /// @param templates one for each purpose
  /// @param signature who writes, as the operator's providers approved it; empty if they add it
  /// @param most how many messages of the network one text may take
  public MessageTexts(Map<MessagePurpose, Template> templates, String signature, int most) {
    this.templates = new EnumMap<>(templates);
    this.signature = signature.isEmpty() ? "" : "【" + signature + "】";
    this.longest = longest(most);
  }

  private static int longest(int most) {
    return most == 1 ? ALONE : most * AMONG_OTHERS;
  }

  /// The text of a message.
  public String of(Wording wording) {
    Template template = template(wording.purpose());
    Map<MessagePart, String> parts = new EnumMap<>(wording.parts());
    for (MessagePart part : LONG_PARTS) {
      int over = signature.length() + template.with(parts).length() - longest;
      if (over > 0) {
        parts.computeIfPresent(part, (_, value) -> cut(value, over));
      }
    }
    return signature + template.with(parts);
  }

  private Template template(MessagePurpose purpose) {
    return Optional.ofNullable(templates.get(purpose)).orElseThrow();
  }

  private static String cut(String value, int over) {
    int kept = Math.max(0, value.length() - over - CUT.length());
    boolean halved = kept > 0 && Character.isHighSurrogate(value.charAt(kept - 1));
    return value.substring(0, halved ? kept - 1 : kept) + CUT;
  }
}
