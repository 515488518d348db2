package org.onecert.application;

import static org.onecert.domain.Samples.NOW;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.onecert.application.activation.OpenMainActivationService;
import org.onecert.application.activation.Preconditions;
import org.onecert.application.activation.SendMobileCodeService;
import org.onecert.application.activation.ShowActivationService;
import org.onecert.application.code.CodeSending;
import org.onecert.application.code.Codes;
import org.onecert.application.event.Announcements;
import org.onecert.application.limit.Turnstile;
import org.onecert.application.login.ChallengeAnswers;
import org.onecert.application.login.FindSessionService;
import org.onecert.application.login.IssueChallengeService;
import org.onecert.application.login.IssueChallengeService.ChallengePolicy;
import org.onecert.application.login.ItemAnswers;
import org.onecert.application.login.LogInLimits;
import org.onecert.application.login.LogInLimits.Counted;
import org.onecert.application.login.LogInService;
import org.onecert.application.login.LogOutService;
import org.onecert.application.login.Reception;
import org.onecert.application.login.Reception.SessionPolicy;
import org.onecert.application.message.Deliveries;
import org.onecert.application.message.MessageDesk;
import org.onecert.application.port.ChangeEvents;
import org.onecert.application.port.LogIns;
import org.onecert.application.port.OneTimeCodes;
import org.onecert.application.port.SentMessages;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.SigningDocuments;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.signing.CarriedSeals;
import org.onecert.application.signing.Representatives;
import org.onecert.application.signing.SigningOpening;
import org.onecert.application.signing.SigningOpening.Archive;
import org.onecert.domain.limit.LogInPaces;
import org.onecert.domain.limit.Turn;
import org.onecert.domain.message.SendingLimits;

/// The use cases up to the opening of a signing session, over shelves and agents that a test sets.
public final class World {

  public static final SessionPolicy SESSIONS =
      new SessionPolicy(Duration.ofHours(8), Duration.ofHours(2));
  public static final ChallengePolicy CHALLENGES =
      new ChallengePolicy("https://onecert.example", Duration.ofMinutes(5));
  public static final Duration SIGNING_LIFETIME = Duration.ofHours(1);

  public final ManualClock clock = new ManualClock(NOW);
  public final SecureRandom random = new SecureRandom();
  public final Identifiers identifiers = new Identifiers(random, clock);
  public final Shelves shelves = new Shelves();
  public final Agents agents = new Agents();
  public final SigningRoom signing = new SigningRoom(this);
  public final ManagementRoom management = new ManagementRoom(this);
  public final UpgradeRoom upgrade = new UpgradeRoom(this);

  /// None, if a test sets none.
  public SendingLimits limits = new SendingLimits(Map.of(), Integer.MAX_VALUE);

  /// Any, if a test sets none.
  public LogInPaces paces = LogInPaces.ANY;

  private final ConcurrentMap<Counted, Turn> turns = new ConcurrentHashMap<>();

  public IssueChallengeService issueChallenge() {
    return new IssueChallengeService(agents.notary, CHALLENGES, logInLimits(), random, clock);
  }

  public LogInService logIn() {
    return new LogInService(
        challengeAnswers(),
        reception(),
        shelves.taps.over(LogIns.class, shelves.logIns),
        shelves.trail(),
        logInLimits(),
        clock);
  }

  public LogInLimits logInLimits() {
    return new LogInLimits(paces, new Turnstile<>(turns, clock));
  }

  ChallengeAnswers challengeAnswers() {
    return new ChallengeAnswers(agents.notary, agents.tokens);
  }

  Reception reception() {
    return new Reception(shelves.enterprises, itemAnswers(), SESSIONS, identifiers);
  }

  ItemAnswers itemAnswers() {
    return new ItemAnswers(shelves.items, shelves.granted);
  }

  public LogOutService logOut() {
    return new LogOutService(
        shelves.taps.over(Sessions.class, shelves.sessions),
        upgrade.halfDone(),
        shelves.enterprises,
        shelves.trail(),
        shelves.transactions,
        clock);
  }

  public FindSessionService findSession() {
    return new FindSessionService(shelves.sessions, clock);
  }

  Announcements announcements() {
    return new Announcements(shelves.taps.over(ChangeEvents.class, shelves.events), identifiers);
  }

  public Codes codes() {
    return new Codes(
        shelves.taps.over(OneTimeCodes.class, shelves.codes),
        agents.digests,
        shelves.transactions,
        clock);
  }

  public CodeSending codeSending() {
    return new CodeSending(
        codes(), messageDesk(), agents.messages, shelves.transactions, identifiers, random);
  }

  public MessageDesk messageDesk() {
    return new MessageDesk(
        shelves.taps.over(SentMessages.class, shelves.messages),
        limits,
        agents.alarm,
        agents.inquiries,
        deliveries(),
        clock);
  }

  public Deliveries deliveries() {
    return new Deliveries(shelves.messages, shelves.transactions, agents.alarm, clock);
  }

  public SendMobileCodeService sendMobileCode() {
    return new SendMobileCodeService(codeSending(), shelves.trail(), clock);
  }

  public ShowActivationService showActivation() {
    return new ShowActivationService(shelves.registry);
  }

  public OpenMainActivationService openMainActivation() {
    return new OpenMainActivationService(
        new Preconditions(
            shelves.enterprises,
            shelves.registry,
            new CarriedSeals(agents.seals),
            new Representatives(agents.personalSigning)),
        codes(),
        opening(),
        shelves.trail(),
        clock);
  }

  SigningOpening opening() {
    return new SigningOpening(
        agents.printer,
        archive(),
        shelves.enterprises,
        shelves.sessions,
        shelves.transactions,
        identifiers,
        SIGNING_LIFETIME);
  }

  private Archive archive() {
    return new Archive(
        shelves.taps.over(SigningSessions.class, shelves.signingSessions),
        shelves.taps.over(SigningDocuments.class, shelves.documents),
        shelves.trail());
  }
}
