package org.onecert.persistence.partner;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.onecert.application.port.Permissions;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.partner.PermissionGround;
import org.onecert.domain.partner.PermissionGround.Standing;
import org.onecert.domain.partner.PermissionQuestion;

/// What the records say of who may do what, in one statement: each question costs three look-ups by
/// key, however many grants there are.
public final class PostgresPermissions implements Permissions {

  private static final String GROUNDS =
      """
      select q.item, c.id is not null as known, c.deregistered_at is not null as deregistered, c.not_after,
             e.main_certificate_id = c.id as main, i.offered,
             g.item is not null as granted, g.last_day
        from unnest($1::text[], $2::text[]) with ordinality as q (unique_id, item, place)
        left join certificate c on c.unique_id = q.unique_id
        left join enterprise e on e.id = c.enterprise_id
        left join business_item i on i.code = q.item
        left join granted_item g on g.certificate_id = c.id and g.item = q.item
       order by q.place
      """;

  private final Pool pool;

  public PostgresPermissions(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<List<PermissionGround>> grounds(List<PermissionQuestion> questions) {
    return pool.preparedQuery(GROUNDS)
        .execute(parameters(questions))
        .map(rows ->
            StreamSupport.stream(rows.spliterator(), false)
                .map(PostgresPermissions::ground)
                .toList());
  }

  private static Tuple parameters(List<PermissionQuestion> questions) {
    return Tuple.of(
        questions.stream().map(question -> question.certificate().value()).toArray(String[]::new),
        questions.stream().map(question -> question.item().value()).toArray(String[]::new));
  }

  private static PermissionGround ground(Row row) {
    return new PermissionGround(
        row.getBoolean("known") ? Optional.of(standing(row)) : Optional.empty(),
        Optional.ofNullable(row.getBoolean("offered")),
        row.getBoolean("granted") ? Optional.of(grant(row)) : Optional.empty());
  }

  private static Standing standing(Row row) {
    return new Standing(
        row.getBoolean("main") ? Role.MAIN : Role.DEPUTY,
        row.getBoolean("deregistered"),
        row.getOffsetDateTime("not_after").toInstant());
  }

  private static Grant grant(Row row) {
    return new Grant(
        new BusinessItemCode(row.getString("item")),
        Optional.ofNullable(row.getLocalDate("last_day")));
  }
}
