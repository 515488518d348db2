package org.onecert.domain.message;

import static org.onecert.domain.message.MessagePart.CERTIFICATE;
import static org.onecert.domain.message.MessagePart.CODE;
import static org.onecert.domain.message.MessagePart.ENTERPRISE;
import static org.onecert.domain.message.MessagePart.FORM;
import static org.onecert.domain.message.MessagePart.MINUTES;

import java.util.Locale;
import java.util.Set;

/// What a text message is for. Each purpose has a template of its own with every provider.
public enum MessagePurpose {
  /// The code that proves a holder's mobile (A-2, M-5).
  HOLDER_MOBILE,
  /// The code that releases the legal representative's signature (S-3).
  REPRESENTATIVE_SIGNATURE,
  /// The certificate is the main one now (U-3).
  UPGRADED,
  /// The certificate was the main one and is a deputy without items now (U-3).
  DEMOTED;

  /// What every message for this purpose has.
  public Set<MessagePart> parts() {
    return switch (this) {
      case HOLDER_MOBILE -> Set.of(CODE, MINUTES);
      case REPRESENTATIVE_SIGNATURE -> Set.of(CODE, MINUTES, FORM, ENTERPRISE);
      case UPGRADED, DEMOTED -> Set.of(CERTIFICATE, ENTERPRISE);
    };
  }

  /// Its name in the configuration: `holder-mobile`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
