package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.application.Lookup;
import org.onecert.application.port.SignerJudge;
import org.onecert.application.port.TimeStampJudge;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormContents;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.FormVerdict.JudgedForm;
import org.onecert.domain.signing.JudgedSignature;
import org.onecert.domain.signing.TimeStampStanding;

/// What the signatures in a form are worth. All are asked about at the same time: whoever waits,
/// waits for the slowest alone.
public final class SignerStandings {

  private final SignerJudge signers;
  private final TimeStampJudge timeStamps;

  public SignerStandings(SignerJudge signers, TimeStampJudge timeStamps) {
    this.signers = signers;
    this.timeStamps = timeStamps;
  }

  /// @param contents with one signature at least
  Uni<JudgedForm> of(Form form, FormContents contents) {
    return signatures(contents.signatures())
        .map(signatures -> new JudgedForm(form, contents.facts(), signatures, contents.lasting()));
  }

  private Uni<List<JudgedSignature>> signatures(List<FoundSignature> found) {
    return Uni.join().all(found.stream().map(this::judged).toList()).andFailFast();
  }

  private Uni<JudgedSignature> judged(FoundSignature signature) {
    return Uni.combine()
        .all()
        .unis(signers.standing(signature), timeStamp(signature))
        .with((signer, timeStamp) -> new JudgedSignature(signature, signer, timeStamp));
  }

  private Uni<Optional<TimeStampStanding>> timeStamp(FoundSignature signature) {
    return Lookup.by(
        signature.timeStamp(),
        token -> timeStamps.standing(token, signature.value()).map(Optional::of));
  }
}
