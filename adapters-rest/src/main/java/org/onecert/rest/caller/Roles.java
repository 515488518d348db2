package org.onecert.rest.caller;

import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;

/// How roles are called outside.
public final class Roles {

  private Roles() {}

  /// The role of a session's certificate, or the one that it can be activated as.
  public static String of(Session session) {
    return switch (session) {
      case Admitted admitted -> name(admitted.role());
      case Activating activating -> name(activating.role());
      case Updating updating -> name(updating.role());
      case Parted _ -> throw new IllegalArgumentException("The session ended with a swap");
    };
  }

  public static String name(Role role) {
    return switch (role) {
      case MAIN -> "main";
      case DEPUTY -> "deputy";
    };
  }
}
