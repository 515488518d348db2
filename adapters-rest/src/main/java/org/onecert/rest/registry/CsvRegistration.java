package org.onecert.rest.registry;

import java.util.List;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.rest.input.Checked;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Word;
import org.onecert.rest.input.Words;

/// One entry of the business registry as a row of CSV.
///
/// @param fields in the order of `RegistryCsv.HEADER`
record CsvRegistration(List<String> fields) {

  /// Reads the fields.
  ///
  /// @param row the name of the row, for the client
  Checked<RegistryEntry> read(Reading in, String row) {
    var code = field(in, row, 0, Words.CREDIT_CODE);
    var name = field(in, row, 1, Words.LINE);
    var type = field(in, row, 2, Words.LINE);
    var address = field(in, row, 3, Words.LINE);
    var person = representative(in, row);
    return Checked.all(
        () -> new RegistryEntry(code.get(), name.get(), type.get(), address.get(), person.get()),
        code,
        name,
        type,
        address,
        person);
  }

  private Checked<LegalRepresentative> representative(Reading in, String row) {
    var name = field(in, row, 4, Words.LINE);
    var kind = field(in, row, 5, Words.DOCUMENT_KIND);
    var document = kind.then(known -> field(in, row, 6, Words.documentNumber(known)));
    return Checked.all(() -> new LegalRepresentative(name.get(), document.get()), name, document);
  }

  private <T> Checked<T> field(Reading in, String row, int column, Word<T> word) {
    return in.required(row + "." + RegistryCsv.HEADER.get(column), fields.get(column), word);
  }

  /// Who represents an enterprise stays out of logs.
  @Override
  public String toString() {
    return "a registration";
  }
}
