package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.onecert.application.Identifiers;
import org.onecert.application.Trail;
import org.onecert.application.catalogue.ListBusinessItems;
import org.onecert.application.catalogue.ListBusinessItemsService;
import org.onecert.application.login.Admissions;
import org.onecert.application.login.ChallengeAnswers;
import org.onecert.application.login.FindSession;
import org.onecert.application.login.FindSessionService;
import org.onecert.application.login.IssueChallenge;
import org.onecert.application.login.IssueChallengeService;
import org.onecert.application.login.IssueChallengeService.ChallengePolicy;
import org.onecert.application.login.ItemAnswers;
import org.onecert.application.login.LogIn;
import org.onecert.application.login.LogInLimits;
import org.onecert.application.login.LogInService;
import org.onecert.application.login.LogOut;
import org.onecert.application.login.LogOutService;
import org.onecert.application.login.Reception;
import org.onecert.application.login.Reception.SessionPolicy;
import org.onecert.application.port.AuditTrail;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.ChallengeNotary;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.LogIns;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.TokenVerifier;
import org.onecert.application.port.Transactions;
import org.onecert.application.upgrade.HalfDoneWork;
import org.onecert.bootstrap.configuration.OneCertConfiguration;

/// Logging in and out (L).
@Singleton
class LogInWiring {

  private final InstantSource clock;

  LogInWiring(InstantSource clock) {
    this.clock = clock;
  }

  @Produces
  @Singleton
  Trail trail(AuditTrail entries) {
    return new Trail(entries);
  }

  @Produces
  @Singleton
  SessionPolicy sessionPolicy(OneCertConfiguration configuration) {
    return new SessionPolicy(
        configuration.sessions().absolute(), configuration.sessions().activating());
  }

  @Produces
  @Singleton
  ChallengePolicy challengePolicy(OneCertConfiguration configuration) {
    return new ChallengePolicy(
        configuration.origin().toString(), configuration.challenges().lifetime());
  }

  @Produces
  @Singleton
  IssueChallenge issueChallenge(
      ChallengeNotary notary, ChallengePolicy policy, LogInLimits limits, SecureRandom random) {
    return new IssueChallengeService(notary, policy, limits, random, clock);
  }

  @Produces
  @Singleton
  ChallengeAnswers challengeAnswers(ChallengeNotary notary, TokenVerifier verifier) {
    return new ChallengeAnswers(notary, verifier);
  }

  @Produces
  @Singleton
  ItemAnswers itemAnswers(BusinessItems items, GrantedItems granted) {
    return new ItemAnswers(items, granted);
  }

  @Produces
  @Singleton
  Reception reception(
      Enterprises enterprises, ItemAnswers items, SessionPolicy policy, Identifiers identifiers) {
    return new Reception(enterprises, items, policy, identifiers);
  }

  @Produces
  @Singleton
  Admissions admissions(Reception reception, ItemAnswers items, Sessions sessions) {
    return new Admissions(reception, items, sessions);
  }

  @Produces
  @Singleton
  LogIn logIn(
      ChallengeAnswers answers,
      Reception reception,
      LogIns logIns,
      Trail trail,
      LogInLimits limits) {
    return new LogInService(answers, reception, logIns, trail, limits, clock);
  }

  @Produces
  @Singleton
  FindSession findSession(Sessions sessions) {
    return new FindSessionService(sessions, clock);
  }

  @Produces
  @Singleton
  LogOut logOut(
      Sessions sessions,
      HalfDoneWork halfDone,
      Enterprises enterprises,
      Trail trail,
      Transactions transactions) {
    return new LogOutService(sessions, halfDone, enterprises, trail, transactions, clock);
  }

  @Produces
  @Singleton
  ListBusinessItems listBusinessItems(BusinessItems items) {
    return new ListBusinessItemsService(items);
  }
}
