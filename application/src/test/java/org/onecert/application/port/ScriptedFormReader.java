package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.signing.Deviation;
import org.onecert.domain.signing.FormContents;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSessionId;

/// Reads the one line that the [ScriptedFormPrinter] prints and the [ScriptedPdfSigner] adds to. A
/// line with `broken` in it has a signature that does not hold.
public final class ScriptedFormReader implements FormReader {

  private static final Pattern NUMBER = Pattern.compile("([0-9a-f]{32})\\.pdf");

  @Override
  public Uni<Optional<SigningSessionId>> number(Octets file) {
    Matcher number = NUMBER.matcher(text(file));
    return Uni.createFrom()
        .item(() -> number.find() ? Optional.of(session(number.group(1))) : Optional.empty());
  }

  @Override
  public Uni<Optional<FormContents>> read(Octets form) {
    String text = text(form);
    List<FoundSignature> signatures =
        List.of(Signatory.values()).stream()
            .filter(signatory -> text.contains(signatory.name() + " at"))
            .map(signatory -> signature(signatory, text))
            .toList();
    return Uni.createFrom().item(Optional.of(new FormContents("{}", signatures, false)));
  }

  private static FoundSignature signature(Signatory signatory, String text) {
    return new FoundSignature(
        signatory,
        Samples.line("签署人"),
        Instant.EPOCH,
        !text.contains("broken"),
        Octets.of(new byte[0]),
        end(signatory, text),
        Octets.of(new byte[0]),
        Optional.empty());
  }

  /// Where the next one's begins, or where all ends.
  private static int end(Signatory signatory, String text) {
    int next = text.indexOf("\n" + Signatory.LEGAL_REPRESENTATIVE.name() + " at");
    String revision =
        signatory == Signatory.ENTERPRISE && next >= 0 ? text.substring(0, next) : text;
    return revision.getBytes(StandardCharsets.UTF_8).length;
  }

  @Override
  public Uni<Deviation> deviation(Octets form, Octets presented) {
    boolean whole = presented.startWith(form);
    return Uni.createFrom().item(whole ? Deviation.APPENDED : Deviation.ALTERED);
  }

  private static SigningSessionId session(String digits) {
    String uuid = digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    return new SigningSessionId(UUID.fromString(uuid));
  }

  private static String text(Octets octets) {
    return new String(octets.toArray(), StandardCharsets.UTF_8);
  }
}
