package org.onecert.bootstrap.wiring;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.onecert.application.operator.EnrolRepresentative;
import org.onecert.application.port.ChallengeNotary;
import org.onecert.application.port.EventReceivers;
import org.onecert.application.port.FormPrinter;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.SealVerifier;
import org.onecert.application.port.TextMessages;
import org.onecert.application.port.TokenVerifier;
import org.onecert.bootstrap.configuration.ConfigurationCheck;
import org.onecert.bootstrap.configuration.EdgeCheck;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.rest.caller.TokenKeys;
import org.onecert.rest.operator.OperatorSettings;
import org.onecert.rest.trail.TrailKeys;

/// Has everything made at the start that reads keys, certificates or addresses, so that a wrong
/// configuration stops the start and not the first user.
@Singleton
class StartUp {

  void check(@Observes StartupEvent start, OneCertConfiguration configuration, Config all) {
    ConfigurationCheck.check(configuration);
    EdgeCheck.check(all);
  }

  void make(
      @Observes StartupEvent start,
      ChallengeNotary notary,
      TokenVerifier tokens,
      SealVerifier seals) {}

  void make(@Observes StartupEvent start, TrailKeys keys) {}

  void read(@Observes StartupEvent start, FiledLists lists) {
    lists.reread();
  }

  void make(
      @Observes StartupEvent start,
      PersonalSigning signing,
      EnrolRepresentative enrolling,
      FormPrinter forms) {}

  void make(
      @Observes StartupEvent start,
      TokenKeys keys,
      OperatorSettings operators,
      TextMessages messages,
      EventReceivers receivers) {}
}
