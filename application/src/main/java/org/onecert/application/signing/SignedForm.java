package org.onecert.application.signing;

import java.time.Instant;
import org.onecert.application.Caller;
import org.onecert.domain.Octets;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningTerms;

/// A form with the last signature in it, and who brought it about when.
record SignedForm(Octets content, Caller<Session> caller, Instant at) {

  Actor actor() {
    return caller.at(at);
  }

  /// To be kept for good.
  Form form(Completed signing) {
    return new Form(
        signing.completion().form(),
        signing.completion().enterprise(),
        signing.terms().matter().kind(),
        signing.terms().id().fileName(),
        at,
        content);
  }

  /// The step of the session that yielded it, for the history.
  Particulars step(SigningTerms terms) {
    return Particulars.of(terms.id()).showing(DocumentHash.of(content));
  }
}
