package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.partner.PermissionGround;
import org.onecert.domain.partner.PermissionQuestion;

/// What the records say of who may do what (G-4). Has no place in a transaction.
public interface Permissions {

  /// For each question its ground, in the same order, all as they are at one moment.
  Uni<List<PermissionGround>> grounds(List<PermissionQuestion> questions);
}
