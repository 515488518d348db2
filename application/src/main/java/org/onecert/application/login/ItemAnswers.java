package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.onecert.application.Lookup;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.GrantedItems;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.Visit;

/// Answers whether a certificate may do what its user came for (L-5).
public final class ItemAnswers {

  private final BusinessItems items;
  private final GrantedItems granted;

  public ItemAnswers(BusinessItems items, GrantedItems granted) {
    this.items = items;
    this.granted = granted;
  }

  /// Asks catalogue and grants only for those who came for something.
  public Uni<Optional<ItemAnswer>> answer(
      Visit visit, CertificateId certificate, Role role, Instant now) {
    return Lookup.by(
        visit.item(),
        item -> held(certificate, role, now).chain(held -> answer(visit, item, role, held)));
  }

  private Uni<Optional<ItemAnswer>> answer(
      Visit visit, BusinessItemCode item, Role role, Set<BusinessItemCode> held) {
    return items.isOffered(item).map(offered -> ItemAnswer.to(visit, offered, role, held));
  }

  private Uni<Set<BusinessItemCode>> held(CertificateId certificate, Role role, Instant now) {
    return switch (role) {
      case MAIN -> Uni.createFrom().item(Set.of());
      case DEPUTY -> granted.of(certificate).map(grants -> grants.asOf(now).items());
    };
  }
}
