package org.onecert.persistence.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    @Column(name = "session_id") @Nullable UUID session) {

  static CompletionColumns of(Completion completion) {
    return new CompletionColumns(
        completion.at(),
        completion.form().value(),
        completion.enterprise().value(),
        completion.session().map(SessionId::value).orElse(null));
  }

  Completion completion() {
    return new Completion(
        at,
        new FormId(form),
        new EnterpriseId(enterprise),
        Optional.ofNullable(session).map(SessionId::new));
  }
}
