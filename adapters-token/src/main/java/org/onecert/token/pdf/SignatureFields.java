package org.onecert.token.pdf;

import java.util.List;
import org.onecert.domain.signing.Signatory;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// The empty signature fields of a form, one for each signatory (ISO 32000-1, 12.7.4.5). They are
/// there from the beginning, so that the first signature can forbid every change but filling the
/// second.
record SignatureFields(List<Signatory> signatories) {

  void addTo(PdfWriter writer) {
    SignaturePlace.among(signatories).stream()
        .map(place -> field(writer, place))
        .forEach(writer::addAnnotation);
  }

  private static PdfFormField field(PdfWriter writer, SignaturePlace place) {
    var field = PdfFormField.createSignature(writer);
    field.setFieldName(place.field());
    field.setWidget(place.fieldArea(), PdfAnnotation.HIGHLIGHT_NONE);
    field.setFlags(PdfAnnotation.FLAGS_PRINT);
    field.put(PdfName.TU, new PdfString(place.label(), PdfObject.TEXT_UNICODE));
    field.setPage();
    return field;
  }
}
