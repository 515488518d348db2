package org.onecert.rest.input;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onecert.application.login.ChallengeAnswer;

/// What a token answered to a challenge, as several requests bring it.
public record TokenFields(
    @Nullable String challenge, @Nullable String certificate, @Nullable String signature) {

  private static final int LONGEST_CHALLENGE = 4096;
  private static final int LONGEST_CERTIFICATE = 16 * 1024;
  private static final int LONGEST_SIGNATURE = 1024;

  /// Reads the fields.
  ///
  /// @return what they stand for together, to be asked for inside `Reading.whole`
  public Supplier<ChallengeAnswer> read(Reading in) {
    var text = in.required("challenge", challenge, Words.visibleAscii(LONGEST_CHALLENGE));
    var der = in.required("certificate", certificate, Words.base64(LONGEST_CERTIFICATE));
    var signed = in.required("signature", signature, Words.base64(LONGEST_SIGNATURE));
    return () -> new ChallengeAnswer(text.get(), der.get(), signed.get());
  }
}
