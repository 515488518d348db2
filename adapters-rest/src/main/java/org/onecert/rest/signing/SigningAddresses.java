package org.onecert.rest.signing;

import java.net.URI;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.rest.Api;
import org.onecert.rest.input.Names;
import org.onecert.rest.problem.ProblemCode;

/// Addresses of signing sessions and forms. A name that cannot be one names nothing.
public final class SigningAddresses {

  private SigningAddresses() {}

  public static URI session(SigningSessionId id) {
    return URI.create(Api.SIGNING_SESSIONS + "/" + id.value());
  }

  public static URI form(FormId id) {
    return URI.create(Api.FORMS + "/" + id.value());
  }

  /// @throws ProblemException `signing-session-unknown` if the text is no name
  static SigningSessionId sessionId(String text) {
    return new SigningSessionId(Names.uuid(text, ProblemCode.SIGNING_SESSION_UNKNOWN));
  }

  /// @throws ProblemException `form-unknown` if the text is no name
  static FormId formId(String text) {
    return new FormId(Names.uuid(text, ProblemCode.FORM_UNKNOWN));
  }
}
