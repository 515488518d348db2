package org.onecert.application;

import org.onecert.application.activation.ActivateDeputyService;
import org.onecert.application.activation.ShowDeputyActivationService;
import org.onecert.application.history.ReadOperationsService;
import org.onecert.application.login.Admissions;
import org.onecert.application.login.TokenProofs;
import org.onecert.application.management.AddDeputyService;
import org.onecert.application.management.DeregisterDeputyService;
import org.onecert.application.management.EditCertificateService;
import org.onecert.application.management.EnableDeputyService;
import org.onecert.application.management.ListCertificatesService;
import org.onecert.application.management.ShowItemsService;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Challenges;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.InMemoryOperationHistory;
import org.onecert.application.port.ReplacedIssues;
import org.onecert.application.port.Sessions;
import org.onecert.application.roll.Amending;
import org.onecert.application.roll.DeputyAdmission;
import org.onecert.application.roll.Roll;
import org.onecert.application.update.ShowUpdateService;
import org.onecert.application.update.UpdateCertificateService;

/// The use cases of certificates after their activation, in a [World].
public final class ManagementRoom {

  private final World world;
  private final Shelves shelves;

  ManagementRoom(World world) {
    this.world = world;
    this.shelves = world.shelves;
  }

  public ShowDeputyActivationService showDeputyActivation() {
    return new ShowDeputyActivationService(shelves.enterprises, shelves.certificates);
  }

  public ActivateDeputyService activateDeputy() {
    return new ActivateDeputyService(
        admission(),
        enterprises(),
        admissions(),
        shelves.trail(),
        shelves.transactions,
        world.clock);
  }

  public ListCertificatesService list() {
    return new ListCertificatesService(shelves.certificates, world.clock);
  }

  public ShowItemsService showItems() {
    return new ShowItemsService(
        shelves.enterprises, shelves.certificates, shelves.items, shelves.granted, world.clock);
  }

  public AddDeputyService add() {
    return new AddDeputyService(
        proofs(), admission(), enterprises(), shelves.trail(), shelves.transactions, world.clock);
  }

  public DeregisterDeputyService deregister() {
    return new DeregisterDeputyService(amending(), granted(), sessions(), world.upgrade.halfDone());
  }

  public EnableDeputyService enable() {
    return new EnableDeputyService(proofs(), amending(), shelves.replaced, sessions(), world.clock);
  }

  public EditCertificateService edit() {
    return new EditCertificateService(shelves.certificates, world.codes(), amending());
  }

  public ShowUpdateService showUpdate() {
    return new ShowUpdateService(shelves.certificates);
  }

  public UpdateCertificateService update() {
    return new UpdateCertificateService(
        enterprises(),
        roll(),
        world.signing.halfDone(),
        admissions(),
        shelves.trail(),
        shelves.transactions,
        world.clock);
  }

  public ReadOperationsService readOperations() {
    return new ReadOperationsService(
        new InMemoryOperationHistory(shelves.audit), shelves.certificates);
  }

  private Amending amending() {
    return new Amending(enterprises(), roll(), shelves.trail(), shelves.transactions, world.clock);
  }

  private DeputyAdmission admission() {
    return new DeputyAdmission(enterprises(), roll(), world.codes(), world.identifiers);
  }

  Roll roll() {
    return new Roll(
        shelves.taps.over(Certificates.class, shelves.certificates),
        shelves.taps.over(ReplacedIssues.class, shelves.replaced),
        granted(),
        world.announcements());
  }

  private GrantedItems granted() {
    return shelves.taps.over(GrantedItems.class, shelves.granted);
  }

  private Admissions admissions() {
    return new Admissions(world.reception(), world.itemAnswers(), sessions());
  }

  TokenProofs proofs() {
    return new TokenProofs(
        world.challengeAnswers(), shelves.taps.over(Challenges.class, shelves.challenges));
  }

  private Sessions sessions() {
    return shelves.taps.over(Sessions.class, shelves.sessions);
  }

  private Enterprises enterprises() {
    return shelves.taps.over(Enterprises.class, shelves.enterprises);
  }
}
