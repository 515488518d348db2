package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.onecert.application.Identifiers;
import org.onecert.application.Trail;
import org.onecert.application.activation.ActivateDeputy;
import org.onecert.application.activation.ActivateDeputyService;
import org.onecert.application.activation.OpenMainActivation;
import org.onecert.application.activation.OpenMainActivationService;
import org.onecert.application.activation.Preconditions;
import org.onecert.application.activation.SendMobileCode;
import org.onecert.application.activation.SendMobileCodeService;
import org.onecert.application.activation.ShowActivation;
import org.onecert.application.activation.ShowActivationService;
import org.onecert.application.activation.ShowDeputyActivation;
import org.onecert.application.activation.ShowDeputyActivationService;
import org.onecert.application.code.CodeSending;
import org.onecert.application.code.Codes;
import org.onecert.application.login.Admissions;
import org.onecert.application.message.MessageDesk;
import org.onecert.application.port.BusinessRegistry;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.CodeDigests;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.OneTimeCodes;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.SealVerifier;
import org.onecert.application.port.TextMessages;
import org.onecert.application.port.Transactions;
import org.onecert.application.roll.DeputyAdmission;
import org.onecert.application.roll.Roll;
import org.onecert.application.signing.CarriedSeals;
import org.onecert.application.signing.Representatives;
import org.onecert.application.signing.SigningOpening;

/// Activating a main certificate, up to the signing session (A).
@Singleton
class ActivationWiring {

  private final InstantSource clock;

  ActivationWiring(InstantSource clock) {
    this.clock = clock;
  }

  @Produces
  @Singleton
  Codes codes(OneTimeCodes codes, CodeDigests digests, Transactions transactions) {
    return new Codes(codes, digests, transactions, clock);
  }

  @Produces
  @Singleton
  CodeSending codeSending(
      Codes codes,
      MessageDesk desk,
      TextMessages messages,
      Transactions transactions,
      Identifiers identifiers,
      SecureRandom random) {
    return new CodeSending(codes, desk, messages, transactions, identifiers, random);
  }

  @Produces
  @Singleton
  ShowActivation showActivation(BusinessRegistry registry) {
    return new ShowActivationService(registry);
  }

  @Produces
  @Singleton
  SendMobileCode sendMobileCode(CodeSending sending, Trail trail) {
    return new SendMobileCodeService(sending, trail, clock);
  }

  @Produces
  @Singleton
  DeputyAdmission deputyAdmission(
      Enterprises enterprises, Roll roll, Codes codes, Identifiers identifiers) {
    return new DeputyAdmission(enterprises, roll, codes, identifiers);
  }

  @Produces
  @Singleton
  ShowDeputyActivation showDeputyActivation(Enterprises enterprises, Certificates certificates) {
    return new ShowDeputyActivationService(enterprises, certificates);
  }

  @Produces
  @Singleton
  ActivateDeputy activateDeputy(
      DeputyAdmission admission,
      Enterprises enterprises,
      Admissions admissions,
      Trail trail,
      Transactions transactions) {
    return new ActivateDeputyService(
        admission, enterprises, admissions, trail, transactions, clock);
  }

  @Produces
  @Singleton
  CarriedSeals carriedSeals(SealVerifier seals) {
    return new CarriedSeals(seals);
  }

  @Produces
  @Singleton
  Representatives representatives(PersonalSigning personalSigning) {
    return new Representatives(personalSigning);
  }

  @Produces
  @Singleton
  Preconditions preconditions(
      Enterprises enterprises,
      BusinessRegistry registry,
      CarriedSeals seals,
      Representatives representatives) {
    return new Preconditions(enterprises, registry, seals, representatives);
  }

  @Produces
  @Singleton
  OpenMainActivation openMainActivation(
      Preconditions preconditions, Codes codes, SigningOpening opening, Trail trail) {
    return new OpenMainActivationService(preconditions, codes, opening, trail, clock);
  }
}
