package org.onecert.domain.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The unified social credit code of an enterprise (USCC, 统一社会信用代码): 18 characters, upper case,
/// whose check digits hold (GB 32100-2015).
public record UnifiedSocialCreditCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern SHAPE =
      Pattern.compile("[" + ALPHABET + "]{2}[0-9]{6}[" + ALPHABET + "]{10}");
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  public UnifiedSocialCreditCode {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not a unified social credit code");
    }
  }

  /// The code that a text stands for, in either case; empty if it is none.
  public static Optional<UnifiedSocialCreditCode> parse(String text) {
    return Optional.of(text.toUpperCase(Locale.ROOT))
        .filter(UnifiedSocialCreditCode::isWellFormed)
        .map(UnifiedSocialCreditCode::new);
  }

  /// Characters 9 to 17: the organisation code that the enterprise had before 2015.
  public OrganisationCode organisationCode() {
    return new OrganisationCode(value.substring(8, 17));
  }

  private static boolean isWellFormed(String text) {
    return SHAPE.matcher(text).matches()
        && text.charAt(17) == checkDigit(text)
        && OrganisationCode.checkDigitHolds(text.substring(8, 17));
  }

  private static char checkDigit(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  @Override
  public String toString() {
    return value;
  }
}
