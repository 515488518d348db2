package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.onecert.application.Identifiers;
import org.onecert.application.Trail;
import org.onecert.application.authorisation.Assignments;
import org.onecert.application.authorisation.Grounds;
import org.onecert.application.authorisation.MainSeals;
import org.onecert.application.authorisation.OpenAuthorisation;
import org.onecert.application.authorisation.OpenAuthorisationService;
import org.onecert.application.authorisation.PreviewAuthorisation;
import org.onecert.application.authorisation.PreviewAuthorisationService;
import org.onecert.application.event.Announcements;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Forms;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.roll.Roll;
import org.onecert.application.signing.AuthorisationEffect;
import org.onecert.application.signing.AuthorisationGround;
import org.onecert.application.signing.Authoriser;
import org.onecert.application.signing.CarriedSeals;
import org.onecert.application.signing.EndedSignings;
import org.onecert.application.signing.GrantBooks;
import org.onecert.application.signing.LastStep;
import org.onecert.application.signing.SigningOpening;

/// Authorising deputies (G).
@Singleton
class AuthorisationWiring {

  private final InstantSource clock;

  AuthorisationWiring(InstantSource clock) {
    this.clock = clock;
  }

  @Produces
  @Singleton
  Grounds grounds(Enterprises enterprises, BusinessItems items) {
    return new Grounds(enterprises, items);
  }

  @Produces
  @Singleton
  Assignments assignments(Roll roll, GrantedItems granted) {
    return new Assignments(roll, granted);
  }

  @Produces
  @Singleton
  MainSeals mainSeals(Certificates certificates, CarriedSeals seals) {
    return new MainSeals(certificates, seals);
  }

  @Produces
  @Singleton
  PreviewAuthorisation previewAuthorisation(Grounds grounds, Assignments assignments) {
    return new PreviewAuthorisationService(grounds, assignments, clock);
  }

  @Produces
  @Singleton
  OpenAuthorisation openAuthorisation(
      Grounds grounds,
      Assignments assignments,
      MainSeals seals,
      SigningOpening opening,
      Trail trail) {
    return new OpenAuthorisationService(grounds, assignments, seals, opening, trail, clock);
  }

  @Produces
  @Singleton
  Authoriser authoriser(
      Certificates certificates,
      GrantedItems granted,
      Forms forms,
      Announcements announcements,
      Trail trail,
      SigningSessions signingSessions,
      Identifiers identifiers,
      EndedSignings ended) {
    AuthorisationGround ground = new AuthorisationGround(certificates, granted);
    GrantBooks books = new GrantBooks(granted, forms, announcements, trail);
    return new Authoriser(ground, books, signingSessions, identifiers, ended);
  }

  @Produces
  @Singleton
  AuthorisationEffect authorisationEffect(LastStep lastStep, Authoriser authoriser) {
    return new AuthorisationEffect(lastStep, authoriser, clock);
  }
}
