package org.onecert.token.personal;

import java.util.UUID;
import org.onecert.application.port.PersonalSigning.SignatureRequest;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.token.Utf8;

/// What signatures are asked for, for tests.
public final class Requests {

  public static final Octets FORM = Utf8.octets("what is to be signed");

  private static final UUID SESSION = UUID.fromString("01900000-0000-7000-8000-000000000001");

  private Requests() {}

  public static SignatureRequest of(Octets toBeSigned) {
    return of(SESSION, toBeSigned);
  }

  public static SignatureRequest of(UUID session, Octets toBeSigned) {
    return new SignatureRequest(
        new SigningSessionId(session),
        toBeSigned.sha256(),
        "企业主证书首次开通确认表",
        new Line("上海申浦建设集团有限公司"));
  }
}
