package org.onecert.persistence.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.signing.Completion;
import org.onecert.domain.signing.FormId;

/// What came of a signing session, in columns.
@Embeddable
record CompletionColumns(
    @Column(name = "completed_at") Instant at,
    @Column(name = "form_id") UUID form,
    @Column(name = "enterprise_id") UUID enterprise,
    @Column(name = "session_id") UUID session) {

  static CompletionColumns of(Completion completion) {
    return new CompletionColumns(
        completion.at(),
        completion.form().value(),
        completion.enterprise().value(),
        completion.session().value());
  }

  Completion completion() {
    return new Completion(
        at, new FormId(form), new EnterpriseId(enterprise), new SessionId(session));
  }
}
