package org.onecert.application;

import java.time.Duration;
import org.onecert.application.login.TokenProofs;
import org.onecert.application.notice.SendNoticesService;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.Notices;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.Upgrades;
import org.onecert.application.signing.CarriedSeals;
import org.onecert.application.signing.Representatives;
import org.onecert.application.upgrade.Attempts;
import org.onecert.application.upgrade.CancelUpgradeService;
import org.onecert.application.upgrade.CompleteUpgradeService;
import org.onecert.application.upgrade.Endings;
import org.onecert.application.upgrade.FindUpgradeService;
import org.onecert.application.upgrade.FormGround;
import org.onecert.application.upgrade.HalfDoneWork;
import org.onecert.application.upgrade.LapseUpgradesService;
import org.onecert.application.upgrade.OpenDeputyUpgradeService;
import org.onecert.application.upgrade.OpenUpgradeService;
import org.onecert.application.upgrade.OpenUpgradeService.Openings;
import org.onecert.application.upgrade.PendingUpgrades;
import org.onecert.application.upgrade.PreviewUpgradeService;
import org.onecert.application.upgrade.Profiles;
import org.onecert.application.upgrade.ProvenUpgrades;
import org.onecert.application.upgrade.Successions;
import org.onecert.application.upgrade.SwapBooks;
import org.onecert.application.upgrade.Swaps;

/// The use cases of upgrading a deputy, in a [World].
public final class UpgradeRoom {

  public static final Duration LIFETIME = Duration.ofMinutes(10);
  public static final Duration PARTING = Duration.ofHours(1);

  private final World world;
  private final Shelves shelves;

  UpgradeRoom(World world) {
    this.world = world;
    this.shelves = world.shelves;
  }

  public PreviewUpgradeService preview() {
    return new PreviewUpgradeService(
        shelves.enterprises,
        successions(),
        profiles(),
        shelves.items,
        new Endings(shelves.sessions, shelves.signingSessions, shelves.upgrades),
        world.clock);
  }

  public OpenDeputyUpgradeService openForm() {
    FormGround ground =
        new FormGround(
            profiles(),
            new Representatives(world.agents.personalSigning),
            new CarriedSeals(world.agents.seals));
    return new OpenDeputyUpgradeService(
        shelves.enterprises, successions(), ground, world.opening(), shelves.trail(), world.clock);
  }

  public OpenUpgradeService open() {
    return new OpenUpgradeService(
        enterprises(),
        shelves.sessions,
        successions(),
        new Openings(upgrades(), pending(), world.identifiers, LIFETIME),
        shelves.trail(),
        shelves.transactions,
        world.clock);
  }

  public FindUpgradeService find() {
    return new FindUpgradeService(shelves.upgrades, world.clock);
  }

  public CancelUpgradeService cancel() {
    return new CancelUpgradeService(
        find(),
        enterprises(),
        pending(),
        attempts(),
        shelves.trail(),
        shelves.transactions,
        world.clock);
  }

  public LapseUpgradesService lapse() {
    return new LapseUpgradesService(
        upgrades(), enterprises(), pending(), shelves.transactions, world.clock);
  }

  public CompleteUpgradeService complete() {
    TokenProofs proofs = world.management.proofs();
    ProvenUpgrades proven =
        new ProvenUpgrades(
            enterprises(),
            upgrades(),
            successions(),
            shelves.sessions,
            shelves.replaced,
            proofs,
            swaps(),
            shelves.transactions,
            world.clock);
    return new CompleteUpgradeService(
        find(), proofs, proven, attempts(), shelves.trail(), world.clock);
  }

  private Attempts attempts() {
    return new Attempts(shelves.certificates, shelves.trail());
  }

  public SendNoticesService sendNotices() {
    return new SendNoticesService(
        shelves.notices, world.agents.messages, world.messageDesk(), Duration.ZERO, world.clock);
  }

  public HalfDoneWork halfDone() {
    return new HalfDoneWork(world.signing.halfDone(), pending());
  }

  Successions successions() {
    return new Successions(shelves.certificates, shelves.granted);
  }

  Swaps swaps() {
    SwapBooks books =
        new SwapBooks(
            enterprises(),
            shelves.taps.over(GrantedItems.class, shelves.granted),
            world.announcements(),
            shelves.taps.over(Notices.class, shelves.notices),
            shelves.trail());
    return new Swaps(
        books,
        halfDone(),
        shelves.taps.over(Sessions.class, shelves.sessions),
        world.identifiers,
        PARTING);
  }

  private PendingUpgrades pending() {
    return new PendingUpgrades(upgrades(), shelves.certificates, shelves.trail());
  }

  Profiles profiles() {
    return new Profiles(shelves.registry);
  }

  private Upgrades upgrades() {
    return shelves.taps.over(Upgrades.class, shelves.upgrades);
  }

  private Enterprises enterprises() {
    return shelves.taps.over(Enterprises.class, shelves.enterprises);
  }
}
