package org.onecert.application;

import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.application.activation.ActivateDeputy;
import org.onecert.application.activation.OpenMainActivation.Request;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.login.LogIn.Answer;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.application.port.PlainToken;
import org.onecert.application.port.PreparedSignature;
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.EnteredData;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.login.Visit;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSessionId;

/// One who came with a token to activate its certificate, and takes one step after the other.
public final class Applicant {

  public static final ClientAddress ADDRESS = new ClientAddress("192.0.2.7");

  /// All that the user of an enterprise enters that the registry does not know.
  public static final EnteredData ENTERED =
      new EnteredData(
          Optional.of(Samples.line("事业单位")),
          Optional.of(Samples.line("上海市松江区")),
          Optional.of(Samples.representative()));

  public static final EnteredData NOTHING =
      new EnteredData(Optional.empty(), Optional.empty(), Optional.empty());

  private final World world;
  private final GenuineCertificate certificate;

  /// @param digits before the `@` of the certificate's unique id
  public Applicant(World world, String digits) {
    this(world, Samples.certificate(digits, "first"));
  }

  public Applicant(World world, GenuineCertificate certificate) {
    this.world = world;
    this.certificate = certificate;
    world.agents.tokens.trusts(certificate);
    world.agents.personalSigning.hosts(Samples.representative());
  }

  public GenuineCertificate certificate() {
    return certificate;
  }

  public String digits() {
    return certificate.facts().uniqueId().digits();
  }

  /// One with another issue of the same certificate, as [Samples] numbers them.
  public Applicant reissued(int number) {
    var facts = Samples.issue(certificate.facts().uscc(), digits(), number);
    return new Applicant(world, Samples.certificate(facts));
  }

  /// The answer to a fresh challenge for logging in.
  public Answer answers(Visit visit) {
    return new Answer(answers(Occasion.LOG_IN), visit, ADDRESS);
  }

  /// What its token answers to a fresh challenge for this act.
  public ChallengeAnswer answers(Occasion occasion) {
    var challenge = accepted(world.issueChallenge().issue(occasion, ADDRESS));
    Octets signature = PlainToken.sign(certificate.encoded(), challenge.toBeSigned());
    return new ChallengeAnswer(challenge.text(), certificate.encoded(), signature);
  }

  public Session logsIn() {
    LogInResult result = accepted(world.logIn().logIn(answers(Samples.VISIT)));
    return result.session();
  }

  public Caller<Activating> comesToActivate() {
    if (logsIn() instanceof Activating session) {
      return new Caller<>(session, ADDRESS);
    }
    throw new AssertionError("The certificate is active already");
  }

  public Caller<Admitted> comesToWork() {
    if (logsIn() instanceof Admitted session) {
      return new Caller<>(session, ADDRESS);
    }
    throw new AssertionError("The certificate is not admitted");
  }

  public Caller<Updating> comesToUpdate() {
    if (logsIn() instanceof Updating session) {
      return new Caller<>(session, ADDRESS);
    }
    throw new AssertionError("The certificate has not changed");
  }

  /// As seen by use cases that serve every session.
  public static Caller<Session> anyhow(Caller<? extends Session> caller) {
    return new Caller<>(caller.session(), caller.client());
  }

  public String asksForMobileCode(Caller<? extends Session> caller) {
    return asksForMobileCode(caller, Samples.information().mobile());
  }

  public String asksForMobileCode(Caller<? extends Session> caller, Mobile mobile) {
    accepted(world.sendMobileCode().send(anyhow(caller), mobile));
    return world.agents.messages.lastCode();
  }

  public Request request(String code) {
    var seal = Optional.of(PlainToken.sealOf(certificate.encoded()));
    return new Request(Samples.information(), code, seal, ENTERED);
  }

  public AwaitingSeal opens(Caller<Activating> caller) {
    Request request = request(asksForMobileCode(caller));
    return accepted(world.openMainActivation().open(caller, request));
  }

  public PreparedSignature prepares(Caller<Activating> caller, SigningSessionId id) {
    return accepted(world.signing.prepareSeal().prepare(anyhow(caller), id));
  }

  public Octets sealsWithToken(PreparedSignature prepared) {
    return PlainToken.sign(certificate.encoded(), prepared.toBeSigned());
  }

  public SigningSession seals(Caller<Activating> caller, SigningSessionId id) {
    Octets signature = sealsWithToken(prepares(caller, id));
    return accepted(world.signing.seal().seal(anyhow(caller), id, signature));
  }

  public CodeTicket asksForSigningCode(Caller<Activating> caller, SigningSessionId id) {
    return accepted(world.signing.sendCode().send(anyhow(caller), id));
  }

  public Uni<Outcome<Done>> signs(Caller<Activating> caller, SigningSessionId id) {
    return world.signing.sign().sign(anyhow(caller), id, world.agents.personalSigning.lastCode());
  }

  /// Everything up to the last signature.
  public SigningSessionId comesToTheLastSignature(Caller<Activating> caller) {
    SigningSessionId id = opens(caller).terms().id();
    seals(caller, id);
    asksForSigningCode(caller, id);
    return id;
  }

  /// The whole activation.
  public Done activates() {
    Caller<Activating> caller = comesToActivate();
    return accepted(signs(caller, comesToTheLastSignature(caller)));
  }

  /// Becomes a deputy, by its own wish.
  public Caller<Admitted> joins() {
    Caller<Activating> caller = comesToActivate();
    var request = new ActivateDeputy.Request(Samples.information(), asksForMobileCode(caller));
    var admitted = accepted(world.management.activateDeputy().activate(caller, request));
    return new Caller<>(admitted.session(), ADDRESS);
  }

  /// What the history tells of its coming: its issue, and what the user entered, the mobile masked.
  public List<Change> appearing(String role) {
    CertificateFacts facts = certificate.facts();
    return List.of(
        Change.to(Trait.ENTERPRISE_NAME, facts.enterpriseName().value()),
        Change.to(Trait.USCC, facts.uscc().value()),
        Change.to(Trait.UNIQUE_ID, facts.uniqueId().value()),
        Change.to(Trait.SERIAL_NUMBER, facts.serialNumber().hex()),
        Change.to(Trait.VALID_UNTIL, facts.validity().notAfter().toString()),
        Change.to(Trait.ROLE, role),
        Change.to(Trait.NICKNAME, "松江主证书昵称"),
        Change.to(Trait.HOLDER, "松江主证书持有人"),
        Change.to(Trait.MOBILE, "158****7709"));
  }

  /// What the history tells of a signing session of its own that came to nothing.
  public Particulars ownStep(SigningSessionId id) {
    return Particulars.of(id).about(certificate.facts().uniqueId());
  }

  /// The signing session as it is kept.
  public SigningSession kept(SigningSessionId id) {
    return answer(world.shelves.signingSessions.find(id)).orElseThrow();
  }
}
