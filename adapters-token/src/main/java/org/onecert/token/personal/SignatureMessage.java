package org.onecert.token.personal;

import org.onecert.application.port.PersonalSigning.SignatureRequest;
import org.onecert.domain.people.OneTimeCode;

/// The text message that brings a legal representative the code: for which form of which enterprise
/// it is, how long it serves, and that it is nobody else's business.
final class SignatureMessage {

  private SignatureMessage() {}

  static String text(SignatureRequest request, String code) {
    return "验证码%s，用于法定代表人签署%s的《%s》。%d分钟内有效，请勿告诉任何人；如非本人办理，请勿提供。"
        .formatted(
            code,
            request.enterprise().value(),
            request.formTitle(),
            OneTimeCode.LIFETIME.toMinutes());
  }
}
