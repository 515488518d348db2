package org.onecert.token.pdf;

import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfString;

/// What a form says of a signature beside its value (ISO 32000-1, table 252; ETSI EN 319 142-1,
/// 6.3): kind, time as the server claims it, signer, reason.
final class SignatureDictionary {

  private SignatureDictionary() {}

  static PdfDictionary of(SignatureOrder order, SignatureEncoding encoding) {
    var dictionary = new PdfSignature(encoding.filter(), encoding.subFilter());
    dictionary.put(PdfName.M, ChinaTime.pdfDate(order.at()));
    dictionary.put(PdfName.NAME, text(order.signer().value()));
    dictionary.put(PdfName.REASON, text(reason(order)));
    return dictionary;
  }

  private static String reason(SignatureOrder order) {
    return SignaturePlace.label(order.signatory()) + "：确认本表所载内容";
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }
}
