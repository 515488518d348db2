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
import org.onecert.domain.signing.Deviation;
import org.onecert.domain.signing.FormContents;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.token.OffEventLoop;
import org.onecert.token.revocation.Evidence;
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
  public Uni<Optional<FormContents>> read(Octets form) {
    return offEventLoop.run(() -> contents(form));
  }

  @Override
  public Uni<Deviation> deviation(Octets form, Octets presented) {
    return offEventLoop.run(() ->
        presented.startWith(form)
            ? LaterRevision.of(form, presented).deviation()
            : FormComparison.of(form, presented).deviation());
  }

  /// What was altered may be no PDF any more, or none of ours; OpenPDF and Bouncy Castle say that
  /// by many exceptions.
  private static Optional<FormContents> contents(Octets form) {
    try (var reader = new PdfReader(form.toArray())) {
      List<SignatureRead> signatures = SignatureRead.all(form, reader.getAcroFields());
      return signatures.isEmpty()
          ? Optional.empty()
          : contents(form, FormAttachment.read(reader), signatures);
    } catch (IOException | RuntimeException altered) {
      return Optional.empty();
    }
  }

  /// What follows the last signature, nobody has signed: it could show another page, and say
  /// something else. Nothing but a security store may be there.
  private static Optional<FormContents> contents(
      Octets form, String facts, List<SignatureRead> signatures) {
    int end = signatures.getLast().end();
    List<FoundSignature> found = signatures.stream().map(SignatureRead::found).toList();
    boolean lasting =
        SecurityStore.read(form, end).filter(store -> namesAll(store, found)).isPresent();
    return lasting || end == form.size()
        ? Optional.of(new FormContents(facts, found, lasting))
        : Optional.empty();
  }

  private static boolean namesAll(Evidence store, List<FoundSignature> signatures) {
    return signatures.stream()
        .map(FoundSignature::certificate)
        .allMatch(store.certificates()::contains);
  }
}
