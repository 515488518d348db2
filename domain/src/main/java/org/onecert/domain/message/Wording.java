package org.onecert.domain.message;

import java.util.Map;
import org.onecert.domain.Line;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.people.OneTimeCode;

/// What a text message says: what it is for, and what stands in it. The words around that are the
/// operator's, as his providers approved them.
///
/// @param parts exactly those of the purpose; secret where a code is among them
public record Wording(MessagePurpose purpose, Map<MessagePart, String> parts) {

  public Wording {
    parts = Map.copyOf(parts);
    if (!parts.keySet().equals(purpose.parts())) {
      throw new IllegalArgumentException("Not the parts of " + purpose);
    }
  }

  /// The code that proves a holder's mobile.
  public static Wording holderMobile(String code) {
    return new Wording(
        MessagePurpose.HOLDER_MOBILE,
        Map.of(MessagePart.CODE, code, MessagePart.MINUTES, minutes()));
  }

  /// The code that releases the legal representative's signature, with what is signed for whom, so
  /// that he knows what he gives it for (S-3).
  public static Wording representativeSignature(String code, String form, Line enterprise) {
    return new Wording(
        MessagePurpose.REPRESENTATIVE_SIGNATURE,
        Map.of(
            MessagePart.CODE,
            code,
            MessagePart.MINUTES,
            minutes(),
            MessagePart.FORM,
            form,
            MessagePart.ENTERPRISE,
            enterprise.value()));
  }

  /// What became of a certificate.
  ///
  /// @param purpose [MessagePurpose#UPGRADED] or [MessagePurpose#DEMOTED]
  public static Wording notice(MessagePurpose purpose, UniqueId certificate, Line enterprise) {
    return new Wording(
        purpose,
        Map.of(
            MessagePart.CERTIFICATE,
            certificate.value(),
            MessagePart.ENTERPRISE,
            enterprise.value()));
  }

  private static String minutes() {
    return String.valueOf(OneTimeCode.LIFETIME.toMinutes());
  }

  /// A code stays out of logs.
  @Override
  public String toString() {
    return purpose.key();
  }
}
