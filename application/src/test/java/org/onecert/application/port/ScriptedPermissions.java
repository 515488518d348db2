package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onecert.domain.partner.PermissionGround;
import org.onecert.domain.partner.PermissionQuestion;

/// Says of each question what a test wrote down, and that nobody knows the rest.
public final class ScriptedPermissions implements Permissions {

  private static final PermissionGround NOBODY =
      new PermissionGround(Optional.empty(), Optional.empty(), Optional.empty());

  private final Map<PermissionQuestion, PermissionGround> grounds = new ConcurrentHashMap<>();

  public void say(PermissionQuestion question, PermissionGround ground) {
    grounds.put(question, ground);
  }

  @Override
  public Uni<List<PermissionGround>> grounds(List<PermissionQuestion> questions) {
    return Uni.createFrom()
        .item(() ->
            questions.stream().map(question -> grounds.getOrDefault(question, NOBODY)).toList());
  }
}
