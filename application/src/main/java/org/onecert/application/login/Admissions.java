package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.application.port.Sessions;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Visit;

/// Logs a certificate in that has just been recorded, as part of that transaction (D-2, C-2).
public final class Admissions {

  private final Reception reception;
  private final ItemAnswers items;
  private final Sessions sessions;

  public Admissions(Reception reception, ItemAnswers items, Sessions sessions) {
    this.reception = reception;
    this.items = items;
    this.sessions = sessions;
  }

  public Uni<LogInResult.Admitted> admit(
      Enterprise enterprise, Certificate certificate, Visit visit, Instant now) {
    Session.Admitted session = reception.opening(now).admit(enterprise, certificate, visit);
    return sessions
        .put(session, now)
        .chain(() -> items.answer(visit, certificate.id(), session.role(), now))
        .map(answer -> new LogInResult.Admitted(session, answer));
  }
}
