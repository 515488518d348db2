package org.onecert.token.pdf;

import java.util.List;
import org.onecert.domain.people.LegalRepresentative;

/// The lines of a form about the legal representative, whose identity number is masked (P-1).
final class RepresentativeSection {

  private RepresentativeSection() {}

  static FormSection of(LegalRepresentative representative) {
    var document = representative.document();
    return new FormSection(
        "法定代表人",
        List.of(
            new FormRow("法定代表人", representative.name().value()),
            new FormRow("证件类型", DocumentWords.of(document.kind())),
            new FormRow("法定代表人身份证件号", document.masked())));
  }
}
