package org.onecert.application.operator;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.application.port.PersonalCertificateIssuer.KeyKind;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.people.Mobile;

/// Gives a legal representative a personal certificate whose key we host.
public interface EnrolRepresentative {

  Uni<Outcome<Enrolled>> enrol(Enrolment enrolment);

  /// @param mobile to which the codes go that release signatures
  record Enrolment(LegalRepresentative person, Mobile mobile, KeyKind kind, ClientAddress client) {}

  /// @param credential its name
  /// @param chain the person's certificate first, DER
  record Enrolled(String credential, List<Octets> chain) {}
}
