package org.onecert.domain.certificate;

import java.util.Optional;
import java.util.regex.Pattern;

/// The unique id of a certificate (证书唯一标识), the key of an account: `109@XY1231011742505934X2`.
///
/// Opaque digits, `@`, two type letters, a number. The digits tell the tokens of one holder apart;
/// they never tell main from deputy.
public record UniqueId(String value) {

  /// The type letters of an id whose number is a unified social credit code (信用代码).
  private static final String CREDIT_CODE = "XY";

  private static final Pattern SHAPE = Pattern.compile("[0-9]{1,10}@[A-Z]{2}[0-9A-Z]{1,32}");

  public UniqueId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a unique id");
    }
  }

  /// The id that a text stands for, exactly; empty if it is none.
  public static Optional<UniqueId> parse(String text) {
    return Optional.of(text).filter(SHAPE.asMatchPredicate()).map(UniqueId::new);
  }

  /// What precedes the `@`: it tells the certificates of one enterprise apart, and stays when the
  /// credit code changes.
  public String digits() {
    return value.substring(0, value.indexOf('@'));
  }

  /// Whether the id was given to a certificate of this enterprise (L-3).
  public boolean carries(UnifiedSocialCreditCode uscc) {
    return value.substring(value.indexOf('@') + 1).equals(CREDIT_CODE + uscc.value());
  }

  @Override
  public String toString() {
    return value;
  }
}
