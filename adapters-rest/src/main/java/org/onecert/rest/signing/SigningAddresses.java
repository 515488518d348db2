package org.onecert.rest.signing;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.rest.Api;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// Addresses of signing sessions and forms. A name that cannot be one names nothing.
public final class SigningAddresses {

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private SigningAddresses() {}

  public static URI session(SigningSessionId id) {
    return URI.create(Api.SIGNING_SESSIONS + "/" + id.value());
  }

  static URI form(FormId id) {
    return URI.create(Api.FORMS + "/" + id.value());
  }

  /// @throws ProblemException `signing-session-unknown` if the text is no name
  static SigningSessionId sessionId(String text) {
    return new SigningSessionId(uuid(text, ProblemCode.SIGNING_SESSION_UNKNOWN));
  }

  /// @throws ProblemException `form-unknown` if the text is no name
  static FormId formId(String text) {
    return new FormId(uuid(text, ProblemCode.FORM_UNKNOWN));
  }

  private static UUID uuid(String text, ProblemCode unknown) {
    if (!UUID_TEXT.matcher(text).matches()) {
      throw new ProblemException(unknown);
    }
    return UUID.fromString(text);
  }
}
