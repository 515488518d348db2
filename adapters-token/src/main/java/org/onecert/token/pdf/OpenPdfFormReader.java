package org.onecert.token.pdf;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onecert.application.port.FormReader;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.FormContents;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.token.OffEventLoop;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfReader;

/// Reads forms with OpenPDF. The number is looked for in the text of the file, where the metadata
/// of a form lie open (XMP, ISO 16684-1).
public final class OpenPdfFormReader implements FormReader {

  private static final Pattern NUMBER =
      Pattern.compile(
          "<xmpMM:DocumentID>urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
              + "</xmpMM:DocumentID>");

  private final OffEventLoop offEventLoop;

  public OpenPdfFormReader(OffEventLoop offEventLoop) {
    this.offEventLoop = offEventLoop;
  }

  @Override
  public Uni<Optional<SigningSessionId>> number(Octets file) {
    return offEventLoop.run(() -> find(file));
  }

  private static Optional<SigningSessionId> find(Octets file) {
    Matcher number = NUMBER.matcher(new String(file.toArray(), StandardCharsets.ISO_8859_1));
    return number.find()
        ? Optional.of(new SigningSessionId(UUID.fromString(number.group(1))))
        : Optional.empty();
  }

  @Override
  public Uni<FormContents> read(Octets form) {
    return offEventLoop.run(() -> contents(form));
  }

  private static FormContents contents(Octets form) throws IOException {
    try (var reader = new PdfReader(form.toArray())) {
      return new FormContents(
          FormAttachment.read(reader), signatures(form, reader.getAcroFields()));
    }
  }

  private static List<FoundSignature> signatures(Octets form, AcroFields fields) {
    return fields.getSignedFieldNames().stream()
        .map(name -> new SignatureRead(form, name, fields.getSignatureDictionary(name)))
        .sorted()
        .map(SignatureRead::found)
        .toList();
  }
}
