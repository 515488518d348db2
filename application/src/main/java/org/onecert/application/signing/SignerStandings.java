package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.application.port.SignerJudge;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormContents;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.FormVerdict.JudgedForm;
import org.onecert.domain.signing.JudgedSignature;

/// What the signatures in a form are worth. All are asked about at the same time: whoever waits,
/// waits for the slowest alone.
public final class SignerStandings {

  private final SignerJudge judge;

  public SignerStandings(SignerJudge judge) {
    this.judge = judge;
  }

  /// @param contents with one signature at least
  Uni<JudgedForm> of(Form form, FormContents contents) {
    return signatures(contents.signatures())
        .map(signatures -> new JudgedForm(form, contents.facts(), signatures));
  }

  private Uni<List<JudgedSignature>> signatures(List<FoundSignature> found) {
    return Uni.join().all(found.stream().map(this::judged).toList()).andFailFast();
  }

  private Uni<JudgedSignature> judged(FoundSignature signature) {
    return judge.standing(signature).map(standing -> new JudgedSignature(signature, standing));
  }
}
