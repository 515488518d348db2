package org.onecert.token.pdf;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.signing.Authorisation;

/// What an authorisation's form says for machines: who authorises whom for what, before and after.
record AuthorisationFacts(Authorisation authorisation) {

  static JsonObject of(Authorisation authorisation, FormDetails details) {
    return FormFacts.common(authorisation, details)
        .put("deputies", new AuthorisationFacts(authorisation).deputies());
  }

  private JsonArray deputies() {
    return new JsonArray(authorisation.assignments().stream().map(this::deputy).toList());
  }

  private JsonObject deputy(Assignment assignment) {
    return FormFacts.named(assignment.deputy())
        .put("before", items(assignment.before()))
        .put("after", items(assignment.after()));
  }

  private JsonArray items(Grants grants) {
    return new JsonArray(grants.inOrder().stream().map(this::item).toList());
  }

  private JsonObject item(Grant grant) {
    JsonObject item =
        new JsonObject()
            .put("code", grant.item().value())
            .put("name", authorisation.nameOf(grant.item()));
    grant.lastDay().ifPresent(day -> item.put("lastDay", day.toString()));
    return item;
  }
}
