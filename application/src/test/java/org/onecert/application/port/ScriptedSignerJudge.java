package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.SignerStanding;

/// Trusts every signer; of revocation it says what it is told.
public final class ScriptedSignerJudge implements SignerJudge {

  private Revocation revocation = new NotRevoked();

  public void says(Revocation other) {
    revocation = other;
  }

  @Override
  public Uni<SignerStanding> standing(FoundSignature signature) {
    return Uni.createFrom()
        .item(() ->
            new SignerStanding(
                Optional.of(signature.signer()),
                Optional.of(new SerialNumber("01")),
                Optional.empty(),
                revocation));
  }
}
