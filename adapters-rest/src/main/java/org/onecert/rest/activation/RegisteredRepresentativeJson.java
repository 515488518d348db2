package org.onecert.rest.activation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.rest.input.DocumentKinds;

/// The legal representative as the registry names him, the number masked (P-1).
@Schema(
    name = "RegisteredRepresentative",
    description = "The legal representative (法定代表人) as registered")
public record RegisteredRepresentativeJson(
    @Schema(description = "Name", required = true) String name,
    @Schema(
            description = "Kind of the identity document",
            required = true,
            enumeration = {
              "residentId",
              "hkMacaoTaiwanResidence",
              "foreignPermanentResidence",
              "hkMacaoPermit",
              "taiwanPermit",
              "passport"
            })
        String documentKind,
    @Schema(
            description = "Its number, masked: the first and the last two characters",
            required = true)
        String documentNumber) {

  public static RegisteredRepresentativeJson of(LegalRepresentative person) {
    return new RegisteredRepresentativeJson(
        person.name().value(),
        DocumentKinds.name(person.document().kind()),
        person.document().masked());
  }
}
