package org.onecert.application;

import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onecert.application.authorisation.Assignments;
import org.onecert.application.authorisation.Grounds;
import org.onecert.application.authorisation.MainSeals;
import org.onecert.application.authorisation.OpenAuthorisation.Request;
import org.onecert.application.authorisation.OpenAuthorisationService;
import org.onecert.application.authorisation.PreviewAuthorisation.Preview;
import org.onecert.application.authorisation.PreviewAuthorisationService;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.PlainToken;
import org.onecert.application.port.PreparedSignature;
import org.onecert.application.signing.CarriedSeals;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Pick;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSessionId;

/// The use cases of authorising deputies, in an [Office] whose catalogue has three items, one of
/// them withdrawn. The deputy holds the first.
public final class AuthorisationRoom {

  public static final BusinessItemCode PERMIT = Shelves.PERMIT.code();
  public static final BusinessItemCode SITE = new BusinessItemCode("civilised-site");
  public static final BusinessItemCode WITHDRAWN = new BusinessItemCode("small-projects");

  /// An item for a time.
  public static final Grant SITE_UNTIL_SPRING =
      new Grant(SITE, Optional.of(LocalDate.parse("2027-03-31")));

  public final Office office = new Office();
  public final World world = office.world;
  public final Caller<Admitted> main = office.main.comesToWork();
  public final CertificateId deputy = office.idOf(office.deputy);

  private final Shelves shelves = world.shelves;

  public AuthorisationRoom() {
    answer(shelves.items.put(item(SITE, true)));
    answer(shelves.items.put(item(WITHDRAWN, false)));
  }

  private static BusinessItem item(BusinessItemCode code, boolean offered) {
    return new BusinessItem(
        code,
        Samples.line("文明工地"),
        Samples.line("文明工地申报"),
        Entrance.CONSTRUCTION_SERVICES,
        offered);
  }

  public Uni<Outcome<Preview>> preview(Caller<Admitted> caller, Pick... picks) {
    return new PreviewAuthorisationService(grounds(), assignments(), world.clock)
        .preview(caller, List.of(picks));
  }

  public Uni<Outcome<AwaitingSeal>> open(Caller<Admitted> caller, Pick... picks) {
    return open(caller, Optional.of(seal()), picks);
  }

  public Uni<Outcome<AwaitingSeal>> open(
      Caller<Admitted> caller, Optional<Octets> seal, Pick... picks) {
    return new OpenAuthorisationService(
            grounds(),
            assignments(),
            new MainSeals(shelves.certificates, new CarriedSeals(world.agents.seals)),
            world.opening(),
            shelves.trail(),
            world.clock)
        .open(caller, new Request(List.of(picks), seal));
  }

  /// Of a form by which the deputy shall be able to do these.
  public SigningSessionId opened(Grant... items) {
    return accepted(open(main, pick(items))).terms().id();
  }

  /// The main certificate's token seals.
  public Uni<Outcome<SigningSession>> seal(SigningSessionId id) {
    PreparedSignature prepared =
        accepted(world.signing.prepareSeal().prepare(Applicant.anyhow(main), id));
    return seal(id, office.main.sealsWithToken(prepared));
  }

  public Uni<Outcome<SigningSession>> seal(SigningSessionId id, Octets signature) {
    return world.signing.seal().seal(Applicant.anyhow(main), id, signature);
  }

  /// What the deputy shall be able to do.
  public Pick pick(Grant... items) {
    return new Pick(deputy, new Grants(Set.of(items)));
  }

  /// What the deputy may do.
  public Grants held() {
    return answer(shelves.granted.of(deputy));
  }

  /// What the main certificate's token carries.
  public Octets seal() {
    return PlainToken.sealOf(office.main.certificate().encoded());
  }

  private Grounds grounds() {
    return new Grounds(shelves.enterprises, shelves.items);
  }

  private Assignments assignments() {
    return new Assignments(
        world.management.roll(), shelves.taps.over(GrantedItems.class, shelves.granted));
  }
}
