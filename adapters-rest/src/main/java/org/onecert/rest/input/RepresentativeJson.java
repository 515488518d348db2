package org.onecert.rest.input;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.people.DocumentKind;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.LegalRepresentative;

/// A legal representative as a client enters him.
@Schema(name = "LegalRepresentativeEntry", description = "A legal representative (法定代表人)")
public record RepresentativeJson(
    @Schema(description = "Name, one line", required = true, maxLength = 200) @Nullable String name,
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
        @Nullable String documentKind,
    @Schema(description = "Its number", required = true, maxLength = 32)
        @Nullable String documentNumber) {

  /// Reads the fields.
  ///
  /// @param path what their paths begin with, ending in a dot; or empty
  public Checked<LegalRepresentative> read(Reading in, String path) {
    var line = in.required(path + "name", name, Words.LINE);
    var kind = in.required(path + "documentKind", documentKind, Words.DOCUMENT_KIND);
    var document = kind.then(known -> document(in, path, known));
    return Checked.all(() -> new LegalRepresentative(line.get(), document.get()), line, document);
  }

  private Checked<IdentityDocument> document(Reading in, String path, DocumentKind kind) {
    return in.required(path + "documentNumber", documentNumber, Words.documentNumber(kind));
  }

  /// Who it is stays out of logs.
  @Override
  public String toString() {
    return "a legal representative";
  }
}
