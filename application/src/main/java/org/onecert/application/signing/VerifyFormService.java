package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.onecert.application.port.FormReader;
import org.onecert.application.port.Forms;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Deviation;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormContents;
import org.onecert.domain.signing.FormVerdict;
import org.onecert.domain.signing.FormVerdict.Changed;
import org.onecert.domain.signing.FormVerdict.Foreign;
import org.onecert.domain.signing.FormVerdict.Genuine;
import org.onecert.domain.signing.SigningSessionId;

/// Compares with the form that was kept, octet by octet. Only a form that is that one is taken
/// apart and has its signatures verified: a stranger's PDF is not.
public final class VerifyFormService implements VerifyForm {

  private static final Logger LOG = System.getLogger(VerifyFormService.class.getName());

  private final FormReader reader;
  private final Forms forms;

  public VerifyFormService(FormReader reader, Forms forms) {
    this.reader = reader;
    this.forms = forms;
  }

  @Override
  public Uni<FormVerdict> verify(Octets presented) {
    return reader
        .number(presented)
        .chain(this::kept)
        .chain(kept -> kept.map(form -> compare(form, presented)).orElseGet(this::foreign));
  }

  private Uni<Optional<Form>> kept(Optional<SigningSessionId> number) {
    return number.map(forms::find).orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  private Uni<FormVerdict> foreign() {
    return Uni.createFrom().item(new Foreign());
  }

  private Uni<FormVerdict> compare(Form form, Octets presented) {
    return form.deviationOf(presented)
        .map(deviation -> Uni.createFrom().<FormVerdict>item(new Changed(deviation)))
        .orElseGet(() -> reader.read(form.content()).map(contents -> verdict(form, contents)));
  }

  /// What was kept may have been altered by one who can write in the database: the signatures tell.
  private static FormVerdict verdict(Form form, FormContents contents) {
    if (contents.isSignedAs(form.kind())) {
      return new Genuine(form, contents);
    }
    LOG.log(Level.ERROR, () -> "FORM_ALTERED: the form " + form.id().value() + " as it is kept");
    return new Changed(Deviation.ALTERED);
  }
}
