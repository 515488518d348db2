package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.SignerStanding;

/// Says what the certificates are worth that forms were signed with: whether a path led to a
/// trusted anchor at the time of signing, and whether they were revoked.
public interface SignerJudge {

  /// Takes no longer than the operator has patience with those who know of revocations. What they
  /// do not say is unknown, never a failure.
  Uni<SignerStanding> standing(FoundSignature signature);
}
