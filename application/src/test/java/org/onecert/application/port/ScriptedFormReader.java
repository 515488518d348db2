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
            .map(signatory -> signature(signatory, !text.contains("broken")))
            .toList();
    return Uni.createFrom().item(Optional.of(new FormContents("{}", signatures)));
  }

  private static FoundSignature signature(Signatory signatory, boolean holds) {
    return new FoundSignature(signatory, Samples.line("签署人"), Instant.EPOCH, holds);
  }

  private static SigningSessionId session(String digits) {
    String uuid = digits.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    return new SigningSessionId(UUID.fromString(uuid));
  }

  private static String text(Octets octets) {
    return new String(octets.toArray(), StandardCharsets.UTF_8);
  }
}
