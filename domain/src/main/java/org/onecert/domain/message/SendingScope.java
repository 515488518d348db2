package org.onecert.domain.message;

import java.util.EnumSet;
import java.util.Set;

/// Whose messages are counted together.
public enum SendingScope {
  /// All to one mobile.
  MOBILE,
  /// Those to one mobile that are to prove that it is a holder's. Whoever activates a certificate
  /// can name any mobile, so there are fewer of them: nobody uses up what the owner needs to sign.
  HOLDER_MOBILE,
  /// All that certificates of one enterprise asked for.
  ENTERPRISE,
  /// All that were asked for from one address.
  ADDRESS;

  /// What a message for this purpose is counted with.
  public static Set<SendingScope> of(MessagePurpose purpose) {
    return purpose == MessagePurpose.HOLDER_MOBILE
        ? EnumSet.allOf(SendingScope.class)
        : EnumSet.complementOf(EnumSet.of(HOLDER_MOBILE));
  }
}
