package org.onecert.application.partner;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.onecert.application.Outcomes;
import org.onecert.application.port.Permissions;
import org.onecert.domain.Outcome;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.PermissionGround;
import org.onecert.domain.partner.PermissionQuestion;
import org.onecert.domain.refusal.PartnerRefusal;

/// One read for all questions; the domain answers each.
public final class CheckPermissionsService implements CheckPermissions {

  private final Permissions permissions;
  private final InstantSource clock;

  public CheckPermissionsService(Permissions permissions, InstantSource clock) {
    this.permissions = permissions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<List<Checked>>> check(
      BusinessSystem system, List<PermissionQuestion> questions) {
    return questions.stream().allMatch(question -> system.serves(question.item()))
        ? permissions.grounds(questions).map(grounds -> answers(questions, grounds))
        : Outcomes.refused(PartnerRefusal.ITEM_NOT_SERVED);
  }

  private Outcome<List<Checked>> answers(
      List<PermissionQuestion> questions, List<PermissionGround> grounds) {
    Instant now = clock.instant();
    return Outcome.accepted(
        IntStream.range(0, questions.size())
            .mapToObj(i -> new Checked(questions.get(i), grounds.get(i).denial(now)))
            .toList());
  }
}
