package org.onecert.rest.caller;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onecert.application.Caller;
import org.onecert.application.login.FindSession;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.login.SessionId;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// Finds out who calls. A token that verifies is not enough: its session is asked for every time,
/// so that no node honours it a second after it ended (L-6).
@Singleton
public final class Callers {

  private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([!-~]+)");

  private final TokenReader tokens;
  private final FindSession sessions;

  public Callers(TokenReader tokens, FindSession sessions) {
    this.tokens = tokens;
    this.sessions = sessions;
  }

  /// Whoever is logged in. Fails with the problem `not-logged-in` or `session-ended`.
  public Uni<Caller<Session>> any(Exchange exchange) {
    return anyOrParted(exchange).map(Callers::notParted);
  }

  /// Whoever is logged in, or was until the swap that he brought about: he may see what came of it
  /// (U-3).
  public Uni<Caller<Session>> anyOrParted(Exchange exchange) {
    return Uni.createFrom()
        .item(() -> session(exchange))
        .chain(sessions::find)
        .map(found -> alive(found, exchange));
  }

  /// A certificate at work. Any other fails with `session-not-for-this`.
  public Uni<Caller<Admitted>> admitted(Exchange exchange) {
    return any(exchange).map(Callers::admitted);
  }

  /// The same, or one that was at work until the swap that it brought about (U-3).
  public Uni<Caller<Session>> atWorkOrParted(Exchange exchange) {
    return anyOrParted(exchange).map(Callers::atWorkOrParted);
  }

  /// A certificate that is being activated. Any other fails with `session-not-for-this`.
  public Uni<Caller<Activating>> activating(Exchange exchange) {
    return any(exchange).map(Callers::activating);
  }

  /// A certificate whose change is to be confirmed. Any other fails with `session-not-for-this`.
  public Uni<Caller<Updating>> updating(Exchange exchange) {
    return any(exchange).map(Callers::updating);
  }

  /// The token of a request (RFC 6750, 2.1); empty if there is none, or more than one.
  public static Optional<String> bearer(Exchange exchange) {
    return exchange
        .header("Authorization")
        .map(BEARER::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1));
  }

  private SessionId session(Exchange exchange) {
    return bearer(exchange)
        .map(tokens::read)
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_LOGGED_IN));
  }

  private static Caller<Session> alive(Optional<Session> found, Exchange exchange) {
    return found
        .map(session -> new Caller<>(session, exchange.client()))
        .orElseThrow(() -> new ProblemException(ProblemCode.SESSION_ENDED));
  }

  private static Caller<Session> notParted(Caller<Session> caller) {
    return switch (caller.session()) {
      case Admitted _, Activating _, Updating _ -> caller;
      case Parted _ -> throw new ProblemException(ProblemCode.SESSION_ENDED);
    };
  }

  private static Caller<Session> atWorkOrParted(Caller<Session> caller) {
    return switch (caller.session()) {
      case Admitted _, Parted _ -> caller;
      case Activating _, Updating _ -> throw notForThis();
    };
  }

  private static Caller<Admitted> admitted(Caller<Session> caller) {
    return switch (caller.session()) {
      case Admitted admitted -> new Caller<>(admitted, caller.client());
      case Activating _, Updating _, Parted _ -> throw notForThis();
    };
  }

  private static Caller<Activating> activating(Caller<Session> caller) {
    return switch (caller.session()) {
      case Activating activating -> new Caller<>(activating, caller.client());
      case Admitted _, Updating _, Parted _ -> throw notForThis();
    };
  }

  private static Caller<Updating> updating(Caller<Session> caller) {
    return switch (caller.session()) {
      case Updating updating -> new Caller<>(updating, caller.client());
      case Admitted _, Activating _, Parted _ -> throw notForThis();
    };
  }

  private static ProblemException notForThis() {
    return new ProblemException(ProblemCode.SESSION_NOT_FOR_THIS);
  }
}
