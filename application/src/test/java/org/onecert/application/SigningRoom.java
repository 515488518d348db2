package org.onecert.application;

import org.onecert.application.port.Certificates;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Forms;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.ScriptedFormReader;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.SigningDocuments;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.signing.AuthorisationEffect;
import org.onecert.application.signing.AuthorisationGround;
import org.onecert.application.signing.Authoriser;
import org.onecert.application.signing.Books;
import org.onecert.application.signing.CancelSigningService;
import org.onecert.application.signing.EndedSignings;
import org.onecert.application.signing.FindSigningSessionService;
import org.onecert.application.signing.GrantBooks;
import org.onecert.application.signing.HalfDoneSignings;
import org.onecert.application.signing.LastStep;
import org.onecert.application.signing.MainActivationEffect;
import org.onecert.application.signing.PrepareSealService;
import org.onecert.application.signing.ReadDocumentService;
import org.onecert.application.signing.ReadFormService;
import org.onecert.application.signing.Registrar;
import org.onecert.application.signing.RepresentativeEffects;
import org.onecert.application.signing.RepresentativeSignatures;
import org.onecert.application.signing.SealEffects;
import org.onecert.application.signing.SealFormService;
import org.onecert.application.signing.SealedForms;
import org.onecert.application.signing.Seals;
import org.onecert.application.signing.SendRepresentativeCodeService;
import org.onecert.application.signing.SignAsRepresentativeService;
import org.onecert.application.signing.SignerStandings;
import org.onecert.application.signing.UpgradeBooks;
import org.onecert.application.signing.UpgradeEffect;
import org.onecert.application.signing.VerifyFormService;

/// The use cases of signing, in a [World].
public final class SigningRoom {

  private final World world;
  private final Shelves shelves;
  private final Agents agents;

  SigningRoom(World world) {
    this.world = world;
    this.shelves = world.shelves;
    this.agents = world.agents;
  }

  public FindSigningSessionService find() {
    return new FindSigningSessionService(sessions(), world.clock);
  }

  public ReadDocumentService readDocument() {
    return new ReadDocumentService(find(), documents(), forms());
  }

  public ReadFormService readForm() {
    return new ReadFormService(forms());
  }

  public VerifyFormService verify() {
    return new VerifyFormService(
        new ScriptedFormReader(), forms(), new SignerStandings(agents.signers, agents.timeStamps));
  }

  public HalfDoneSignings halfDone() {
    return new HalfDoneSignings(sessions(), ended());
  }

  public CancelSigningService cancel() {
    return new CancelSigningService(
        sessions(), ended(), shelves.trail(), shelves.transactions, world.clock);
  }

  public PrepareSealService prepareSeal() {
    return new PrepareSealService(
        find(), seals(), documents(), shelves.prepared, agents.signer, world.clock);
  }

  public SealFormService seal() {
    return new SealFormService(
        find(), seals(), shelves.prepared, agents.signer, effects(), shelves.trail(), world.clock);
  }

  public SendRepresentativeCodeService sendCode() {
    return new SendRepresentativeCodeService(
        find(),
        signatures(),
        documents(),
        shelves.prepared,
        agents.signer,
        agents.personalSigning,
        shelves.trail(),
        world.clock);
  }

  public SignAsRepresentativeService sign() {
    return new SignAsRepresentativeService(
        find(),
        signatures(),
        agents.personalSigning,
        agents.signer,
        representativeEffects(),
        shelves.trail(),
        world.clock);
  }

  private SealEffects effects() {
    SealedForms sealed =
        new SealedForms(sessions(), documents(), shelves.trail(), shelves.transactions);
    return new SealEffects(sealed, authorisation(), world.clock);
  }

  private AuthorisationEffect authorisation() {
    return new AuthorisationEffect(lastStep(), authoriser(), world.clock);
  }

  private Authoriser authoriser() {
    GrantedItems granted = shelves.taps.over(GrantedItems.class, shelves.granted);
    return new Authoriser(
        new AuthorisationGround(shelves.certificates, granted),
        new GrantBooks(granted, forms(), world.announcements(), shelves.trail()),
        sessions(),
        world.identifiers,
        ended());
  }

  private RepresentativeEffects representativeEffects() {
    return new RepresentativeEffects(
        new MainActivationEffect(lastStep(), registrar()),
        upgrade(),
        shelves.sessions,
        world.clock);
  }

  private UpgradeEffect upgrade() {
    return new UpgradeEffect(
        lastStep(),
        shelves.enterprises,
        world.upgrade.successions(),
        world.upgrade.profiles(),
        new UpgradeBooks(sessions(), forms(), world.upgrade.swaps(), shelves.trail()),
        ended(),
        world.identifiers);
  }

  private LastStep lastStep() {
    return new LastStep(shelves.enterprises, sessions(), shelves.transactions);
  }

  private Registrar registrar() {
    return new Registrar(
        books(),
        sessions(),
        shelves.taps.over(Sessions.class, shelves.sessions),
        world.reception(),
        world.identifiers,
        ended());
  }

  private EndedSignings ended() {
    return new EndedSignings(sessions(), shelves.trail());
  }

  private Books books() {
    return new Books(
        shelves.taps.over(Enterprises.class, shelves.enterprises),
        shelves.taps.over(Certificates.class, shelves.certificates),
        forms(),
        world.announcements(),
        shelves.trail());
  }

  private SigningSessions sessions() {
    return shelves.taps.over(SigningSessions.class, shelves.signingSessions);
  }

  private SigningDocuments documents() {
    return shelves.taps.over(SigningDocuments.class, shelves.documents);
  }

  private Forms forms() {
    return shelves.taps.over(Forms.class, shelves.forms);
  }

  private Seals seals() {
    return new Seals(agents.tokens, agents.seals);
  }

  private RepresentativeSignatures signatures() {
    return new RepresentativeSignatures(agents.personalSigning, shelves.prepared);
  }
}
