package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.people.LegalRepresentative;

/// Issues keys that no algorithm knows.
public final class ScriptedPersonalCertificateIssuer implements PersonalCertificateIssuer {

  @Override
  public Uni<IssuedKey> issue(LegalRepresentative person, KeyKind kind) {
    return Uni.createFrom()
        .item(
            new IssuedKey(
                List.of(PlainToken.text(kind + " certificate"), PlainToken.text("issuer")),
                PlainToken.text(kind + " private key")));
  }
}
