package org.onecert.application.upgrade;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.onecert.application.Caller;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;

/// Who brought a swap about, and what the history has to say of how.
///
/// @param how the form that was signed, or the proofs of the tokens
public record Cause(Caller<? extends Session> caller, Instant at, Particulars how) {

  Actor actor() {
    return caller.at(at);
  }

  Particulars of(Certificate certificate, List<Change> changes) {
    return how.about(certificate.facts().uniqueId())
        .changing(Stream.concat(changes.stream(), how.changes().stream()).toList());
  }
}
