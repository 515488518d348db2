package org.onecert.application.authorisation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onecert.application.Caller;
import org.onecert.application.authorisation.Assignments.Ground;
import org.onecert.application.authorisation.MainSeals.MainSeal;
import org.onecert.application.authorisation.OpenAuthorisation.Request;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.history.Actor;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.signing.Authorisation;

/// An authorisation on its way to becoming a form.
record Draft(Request request, Ground ground, Caller<Admitted> caller, Instant at) {

  Actor actor() {
    return caller.at(at);
  }

  Authorisation matter(List<Assignment> settled, MainSeal seal) {
    Set<BusinessItemCode> spokenOf =
        settled.stream().flatMap(one -> one.items().stream()).collect(Collectors.toSet());
    return new Authorisation(
        seal.certificate(), seal.data(), settled, ground.catalogue().names(spokenOf));
  }
}
