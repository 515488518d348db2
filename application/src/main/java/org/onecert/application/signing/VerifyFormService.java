package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.onecert.application.Lookup;
import org.onecert.application.port.FormReader;
import org.onecert.application.port.Forms;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Deviation;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormContents;
import org.onecert.domain.signing.FormVerdict;
import org.onecert.domain.signing.FormVerdict.Changed;
import org.onecert.domain.signing.FormVerdict.Earlier;
import org.onecert.domain.signing.FormVerdict.Foreign;
import org.onecert.domain.signing.FormVerdict.Genuine;
import org.onecert.domain.signing.FormVerdict.Unverifiable;

/// Compares with the form that was kept, octet by octet. Only a form that is that one is taken
/// apart and has its signatures verified: a stranger's PDF is not.
public final class VerifyFormService implements VerifyForm {

  private static final Logger LOG = System.getLogger(VerifyFormService.class.getName());

  private final FormReader reader;
  private final Forms forms;
  private final SignerStandings standings;

  public VerifyFormService(FormReader reader, Forms forms, SignerStandings standings) {
    this.reader = reader;
    this.forms = forms;
    this.standings = standings;
  }

  @Override
  public Uni<FormVerdict> verify(Octets presented) {
    return reader
        .number(presented)
        .chain(number -> Lookup.by(number, forms::find))
        .chain(kept -> kept.map(form -> compare(form, presented)).orElseGet(this::foreign));
  }

  private Uni<FormVerdict> foreign() {
    return Uni.createFrom().item(new Foreign());
  }

  /// What was kept is read first: whoever brings the true form is not to be told that his is
  /// altered where ours is.
  private Uni<FormVerdict> compare(Form form, Octets presented) {
    return reader.read(form.content()).chain(contents -> verdict(form, contents, presented));
  }

  private Uni<FormVerdict> verdict(Form form, Optional<FormContents> contents, Octets presented) {
    return contents
        .filter(read -> read.isSignedAs(form.kind()))
        .map(read -> verdict(form, read, presented))
        .orElseGet(() -> altered(form));
  }

  private Uni<FormVerdict> verdict(Form form, FormContents contents, Octets presented) {
    return switch (form.likenessOf(presented)) {
      case SAME -> standings.of(form, contents).map(Genuine::new);
      case BEGINNING -> beginning(form, contents.upTo(presented.size()));
      case CONTINUED, OTHER -> reader.deviation(form.content(), presented).map(Changed::new);
    };
  }

  private Uni<FormVerdict> beginning(Form form, FormContents contents) {
    return contents.signatures().isEmpty()
        ? Uni.createFrom().item(new Changed(Deviation.CUT_OFF))
        : standings.of(form, contents).map(Earlier::new);
  }

  /// By one who can write in the database. Nothing can be said of what is presented.
  private static Uni<FormVerdict> altered(Form form) {
    LOG.log(Level.ERROR, () -> "FORM_ALTERED: the form " + form.id().value() + " as it is kept");
    return Uni.createFrom().item(new Unverifiable());
  }
}
