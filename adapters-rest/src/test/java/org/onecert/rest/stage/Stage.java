package org.onecert.rest.stage;

import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.onecert.application.login.FindSession;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.login.SessionId;
import org.onecert.fixtures.client.Api;
import org.onecert.rest.caller.SessionTokens;

/// The edge as a client sees it, and who may be logged in.
@Singleton
public class Stage {

  private static final EnterpriseId ENTERPRISE = new EnterpriseId(new UUID(1, 1));

  private final HttpServer server;
  private final Script script;
  private final SessionTokens tokens;

  Stage(HttpServer server, Script script, SessionTokens tokens) {
    this.server = server;
    this.script = script;
    this.tokens = tokens;
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  /// Somebody whom nobody knows.
  public Api stranger() {
    return Api.at(url());
  }

  public Api operator() {
    return stranger().as(EdgeStage.OPERATOR_TOKEN);
  }

  /// One who is logged in with this session.
  public Api caller(Session session) {
    return stranger().as(token(session));
  }

  /// The token of one who is logged in with this session.
  public String token(Session session) {
    script.answers(FindSession.class, Optional.of(session));
    return tokens.issue(session).token();
  }

  /// One whose certificate is being activated.
  public Api activating() {
    return caller(activatingSession());
  }

  /// One whose certificate was renewed, and who has to confirm that.
  public Api updating() {
    return caller(updatingSession());
  }

  /// One whose certificate is the enterprise's main.
  public Api admitted() {
    return caller(admittedSession());
  }

  /// One whose certificate is a deputy of the same enterprise.
  public Api deputy() {
    return caller(deputySession());
  }

  /// One whose session ended with the swap that it brought about. The token is from before.
  public Api parted() {
    Admitted session = admittedSession();
    Api caller = caller(session);
    script.answers(FindSession.class, Optional.of(session.parted(Samples.NOW.plusSeconds(600))));
    return caller;
  }

  public static Activating activatingSession() {
    return new Activating(
        new SessionId(UUID.randomUUID()),
        Samples.certificate("109", "first"),
        Role.MAIN,
        Samples.VISIT,
        Samples.NOW.plus(Duration.ofHours(2)));
  }

  public static Admitted admittedSession() {
    return admittedSession(ENTERPRISE);
  }

  /// The session of the main certificate of an enterprise.
  public static Admitted admittedSession(EnterpriseId enterprise) {
    return admittedSession(Samples.facts("109", "first"), enterprise, Certificates.MAIN, Role.MAIN);
  }

  public static Admitted deputySession() {
    return admittedSession(
        Certificates.deputyFacts(), ENTERPRISE, Certificates.DEPUTY, Role.DEPUTY);
  }

  private static Admitted admittedSession(
      CertificateFacts facts, EnterpriseId enterprise, CertificateId certificate, Role role) {
    return new Admitted(
        new SessionId(UUID.randomUUID()),
        facts,
        enterprise,
        Samples.USCC,
        certificate,
        role,
        Samples.VISIT,
        Samples.NOW.plus(Duration.ofHours(8)));
  }

  public static Updating updatingSession() {
    return new Updating(
        new SessionId(UUID.randomUUID()),
        Samples.certificate("109", "second"),
        ENTERPRISE,
        Certificates.MAIN,
        Role.MAIN,
        Samples.facts("109", "first").fingerprint(),
        Samples.VISIT,
        Samples.NOW.plus(Duration.ofHours(2)));
  }
}
