package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.login.Session;

/// Ends the caller's session, on every node (L-6).
public interface LogOut {

  Uni<Void> logOut(Caller<Session> caller);
}
