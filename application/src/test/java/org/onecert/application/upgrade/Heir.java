package org.onecert.application.upgrade;

import static org.onecert.application.Answers.accepted;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.port.PlainToken;
import org.onecert.application.port.PreparedSignature;
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.domain.upgrade.Upgrade.Completed;
import org.onecert.domain.upgrade.UpgradeId;

/// An [Office] whose deputy is about to become the main certificate.
final class Heir {

  final Office office = new Office();
  final World world = office.world;
  final Caller<Admitted> main = office.main.comesToWork();
  final Caller<Admitted> deputy = office.deputy.comesToWork();
  final CertificateId mainId = office.idOf(office.main);
  final CertificateId deputyId = office.idOf(office.deputy);

  Uni<Outcome<AwaitingSeal>> opensForm(Caller<Admitted> caller, CertificateId certificate) {
    return opensForm(caller, certificate, Optional.of(seal(office.deputy)));
  }

  Uni<Outcome<AwaitingSeal>> opensForm(
      Caller<Admitted> caller, CertificateId certificate, Optional<Octets> seal) {
    return world.upgrade.openForm().open(caller, certificate, seal);
  }

  /// What the token of an applicant carries.
  static Octets seal(Applicant applicant) {
    return PlainToken.sealOf(applicant.certificate().encoded());
  }

  /// A signing session that awaits the representative, who has the code.
  SigningSessionId sealed() {
    SigningSessionId id = accepted(opensForm(deputy, deputyId)).terms().id();
    Caller<Session> anyhow = Applicant.anyhow(deputy);
    PreparedSignature prepared = accepted(world.signing.prepareSeal().prepare(anyhow, id));
    Octets signature = office.deputy.sealsWithToken(prepared);
    accepted(world.signing.seal().seal(anyhow, id, signature));
    accepted(world.signing.sendCode().send(anyhow, id));
    return id;
  }

  Uni<Outcome<Done>> signs(SigningSessionId id) {
    String code = world.agents.personalSigning.codeFor(id);
    return world.signing.sign().sign(Applicant.anyhow(deputy), id, code);
  }

  UpgradeId confirmed() {
    return accepted(world.upgrade.open().open(main, deputyId)).terms().id();
  }

  /// The deputy's token is inserted.
  Uni<Outcome<Completed>> completes(UpgradeId upgrade) {
    return completes(upgrade, office.deputy);
  }

  Uni<Outcome<Completed>> completes(UpgradeId upgrade, Applicant inserted) {
    ChallengeAnswer answer = inserted.answers(Occasion.completing(upgrade));
    return completes(upgrade, answer);
  }

  Uni<Outcome<Completed>> completes(UpgradeId upgrade, ChallengeAnswer answer) {
    return world.upgrade.complete().complete(Applicant.anyhow(main), upgrade, answer);
  }
}
