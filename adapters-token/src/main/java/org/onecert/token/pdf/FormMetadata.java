package org.onecert.token.pdf;

import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// What a form says of itself as a file: title, language, dates, identity. Nothing in it depends on
/// the clock or on chance.
record FormMetadata(String title, FormDetails details) {

  void addTo(PdfWriter writer) {
    information(writer.getInfo());
    catalog(writer.getExtraCatalog());
    writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
  }

  private void information(PdfDictionary information) {
    information.put(PdfName.TITLE, text(title));
    information.put(PdfName.AUTHOR, text(details.authority().value()));
    information.put(PdfName.CREATIONDATE, ChinaTime.pdfDate(details.at()));
    information.put(PdfName.MODDATE, ChinaTime.pdfDate(details.at()));
    byte[] identity = DocumentIdentity.of(details.session().value());
    information.put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
  }

  private static void catalog(PdfDictionary catalog) {
    catalog.put(PdfName.LANG, new PdfString("zh-CN"));
  }

  private String xmp() {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
     <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/"
        xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
       <dc:format>application/pdf</dc:format>
       <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
       <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
       <xmp:CreateDate>%s</xmp:CreateDate>
       <xmpMM:DocumentID>urn:uuid:%s</xmpMM:DocumentID>
      </rdf:Description>
     </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
        .formatted(title, ChinaTime.timestamp(details.at()), details.session().value());
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }
}
