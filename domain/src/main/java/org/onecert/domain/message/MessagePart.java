package org.onecert.domain.message;

import java.util.Locale;

/// What stands in a text message besides its fixed words.
public enum MessagePart {
  /// Six digits; secret.
  CODE,
  /// How long the code serves, in minutes.
  MINUTES,
  /// The title of the form that the code signs.
  FORM,
  /// The name of the enterprise.
  ENTERPRISE,
  /// The unique id of the certificate.
  CERTIFICATE;

  /// How templates name it: `{code}`.
  public String placeholder() {
    return "{" + key() + "}";
  }

  /// Its name where parts are handed over one by one.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
