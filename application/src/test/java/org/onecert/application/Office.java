package org.onecert.application;

import static org.onecert.application.Answers.answer;
import static org.onecert.domain.Samples.NOW;

import java.util.Optional;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.signing.SigningSessionId;

/// The manual's enterprise at work: its main certificate, and a deputy that was granted an item.
/// The deputy had begun to activate as main and was too late; that signing session is still open.
public final class Office {

  public final World world = new World();
  public final Applicant main = new Applicant(world, "109");
  public final Applicant deputy = new Applicant(world, "209");

  /// What the deputy has begun to sign.
  public final SigningSessionId halfDone;

  public Office() {
    halfDone = deputy.opens(deputy.comesToActivate()).terms().id();
    main.activates();
    deputy.joins();
    world.shelves.granted.grant(idOf(deputy), Shelves.PERMIT.code());
  }

  public Enterprise enterprise() {
    return world.shelves.enterprises.all().getFirst();
  }

  /// The record of a certificate, in whatever issue its holder has it.
  public Certificate record(Applicant holder) {
    return world.shelves.certificates.all().stream()
        .filter(row -> digits(row).equals(holder.digits()))
        .findFirst()
        .orElseThrow();
  }

  public CertificateId idOf(Applicant holder) {
    return record(holder).id();
  }

  /// Whether a session is alive.
  public boolean honours(Caller<? extends Session> caller) {
    return answer(world.findSession().find(caller.session().id())).isPresent();
  }

  /// A line of the trail, of an act that was done now.
  public static AuditEntry done(Act act, Applicant actor, Particulars particulars) {
    return entry(act, actor, Optional.empty(), particulars);
  }

  /// A line of the trail, of an act that was refused now.
  public static AuditEntry refused(
      Act act, Applicant actor, Refusal refusal, Particulars particulars) {
    return entry(act, actor, Optional.of(refusal.code()), particulars);
  }

  private static AuditEntry entry(
      Act act, Applicant actor, Optional<String> refusal, Particulars particulars) {
    var facts = Optional.of(actor.certificate().facts());
    return new AuditEntry(NOW, act, facts, refusal, Applicant.ADDRESS, particulars);
  }

  private static String digits(Certificate certificate) {
    return certificate.facts().uniqueId().digits();
  }
}
