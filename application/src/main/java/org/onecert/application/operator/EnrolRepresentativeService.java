package org.onecert.application.operator;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Identifiers;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.port.HostedKeys;
import org.onecert.application.port.HostedKeys.HostedKey;
import org.onecert.application.port.PersonalCertificateIssuer;
import org.onecert.application.port.PersonalCertificateIssuer.IssuedKey;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.refusal.OperatorRefusal;

/// Has the key made, then keeps it unless the person has one already. Key and note are kept
/// together; no transaction is open while the key is made.
public final class EnrolRepresentativeService implements EnrolRepresentative {

  private final PersonalCertificateIssuer issuer;
  private final HostedKeys keys;
  private final Identifiers identifiers;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public EnrolRepresentativeService(
      PersonalCertificateIssuer issuer,
      HostedKeys keys,
      Identifiers identifiers,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.issuer = issuer;
    this.keys = keys;
    this.identifiers = identifiers;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Enrolled>> enrol(Enrolment enrolment) {
    Actor operator = Actor.operator(enrolment.client(), clock.instant());
    return keys.find(enrolment.person())
        .map(known -> isNew(enrolment, known))
        .chain(ifAccepted(this::issue))
        .chain(ifAccepted(key -> transactions.inTransaction(() -> keep(key, operator))))
        .call(outcome -> refused(operator, outcome));
  }

  private static Outcome<Enrolment> isNew(Enrolment enrolment, Optional<HostedKey> known) {
    return known.isPresent() ? alreadyEnrolled() : Outcome.accepted(enrolment);
  }

  private Uni<Outcome<HostedKey>> issue(Enrolment enrolment) {
    return issuer
        .issue(enrolment.person(), enrolment.kind())
        .map(issued -> Outcome.accepted(key(enrolment, issued)));
  }

  private HostedKey key(Enrolment enrolment, IssuedKey issued) {
    return new HostedKey(
        identifiers.next().toString(),
        enrolment.person(),
        enrolment.mobile(),
        issued.chain(),
        issued.privateKey());
  }

  private Uni<Outcome<Enrolled>> keep(HostedKey key, Actor operator) {
    return keys.put(key)
        .chain(kept -> kept ? enrolled(key, operator) : Outcomes.known(alreadyEnrolled()));
  }

  private Uni<Outcome<Enrolled>> enrolled(HostedKey key, Actor operator) {
    Change credential = Change.to(Trait.CREDENTIAL, key.id());
    return trail
        .done(Act.ENROL_REPRESENTATIVE, operator, Particulars.of(credential))
        .replaceWith(Outcome.accepted(new Enrolled(key.id(), key.chain())));
  }

  private Uni<Void> refused(Actor operator, Outcome<?> outcome) {
    return trail.refused(Act.ENROL_REPRESENTATIVE, operator, outcome, Particulars.NONE);
  }

  private static <T> Outcome<T> alreadyEnrolled() {
    return Outcome.refused(OperatorRefusal.ALREADY_ENROLLED);
  }
}
