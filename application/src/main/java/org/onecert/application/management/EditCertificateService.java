package org.onecert.application.management;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.code.Codes;
import org.onecert.application.code.HolderCode;
import org.onecert.application.port.Certificates;
import org.onecert.application.roll.Amending;
import org.onecert.application.roll.Amending.Case;
import org.onecert.application.roll.Amending.Wish;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Edit;
import org.onecert.domain.history.Act;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.refusal.ManagementRefusal;

/// Tries the code for a new mobile first, so that wrong ones count; it is spent where the edit
/// takes effect.
public final class EditCertificateService implements EditCertificate {

  private final Certificates certificates;
  private final Codes codes;
  private final Amending amending;

  public EditCertificateService(Certificates certificates, Codes codes, Amending amending) {
    this.certificates = certificates;
    this.codes = codes;
    this.amending = amending;
  }

  @Override
  public Uni<Outcome<Amendment>> edit(
      Caller<Admitted> caller, CertificateId certificate, Edit edit, Optional<String> mobileCode) {
    Proposal proposal = new Proposal(caller, edit, mobileCode);
    return certificates
        .find(caller.session().enterprise(), certificate)
        .chain(known -> attempt(known, proposal))
        .chain(tried ->
            amending.amend(
                Wish.of(Act.EDIT, caller, certificate), one -> decide(one, proposal, tried)));
  }

  /// A code that is wrong is noted with the certificate in question, so it is refused there.
  private Uni<Outcome<Proposal>> attempt(Optional<Certificate> known, Proposal proposal) {
    return known
        .flatMap(proposal::newMobile)
        .flatMap(proposal::code)
        .map(code -> code.attempt(codes).map(tried -> tried.map(_ -> proposal)))
        .orElseGet(() -> Outcomes.accepted(proposal));
  }

  private Uni<Outcome<Amendment>> decide(Case one, Proposal proposal, Outcome<Proposal> tried) {
    Outcome<Amendment> decided = one.management().edit(one.viewer(), proposal.edit());
    return Outcomes.known(decided.then(amendment -> tried.map(_ -> amendment)))
        .chain(ifAccepted(amendment -> spend(amendment, proposal)));
  }

  private Uni<Outcome<Amendment>> spend(Amendment amendment, Proposal proposal) {
    return proposal
        .newMobile(amendment.before())
        .map(mobile -> spend(amendment, proposal.code(mobile)))
        .orElseGet(() -> Outcomes.accepted(amendment));
  }

  private Uni<Outcome<Amendment>> spend(Amendment amendment, Optional<HolderCode> code) {
    return code.map(given -> given.spend(codes).map(spent -> spent.map(_ -> amendment)))
        .orElseGet(() -> Outcomes.refused(ManagementRefusal.MOBILE_NOT_PROVEN));
  }

  /// What the caller wants written.
  private record Proposal(Caller<Admitted> caller, Edit edit, Optional<String> digits) {

    Optional<Mobile> newMobile(Certificate known) {
      return edit.unproven(known.information());
    }

    Optional<HolderCode> code(Mobile mobile) {
      return digits.map(given -> HolderCode.of(caller, mobile, given));
    }

    @Override
    public String toString() {
      return "proposal of " + edit;
    }
  }
}
