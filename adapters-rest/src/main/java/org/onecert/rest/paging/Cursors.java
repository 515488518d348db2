package org.onecert.rest.paging;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.onecert.domain.Octets;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// Writes cursors and recognises them: where in which list a page ended, and when that was.
///
/// A cursor is `position~seconds~mac`: the position in the list, when it was handed out, and an
/// HMAC-SHA256 over both and the list, so that one of another list, of another enterprise or of
/// nobody is told apart, and an old one too.
@Singleton
public final class Cursors {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern SHAPE =
      Pattern.compile("([0-9a-f-]{1,36})~([0-9]{1,12})~([A-Za-z0-9_-]{43})");

  private final CursorSettings settings;
  private final InstantSource clock;

  public Cursors(CursorSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /// A cursor to go on from a position.
  ///
  /// @param position digits, or a UUID
  public String write(ListName list, String position) {
    String text = position + "~" + clock.instant().getEpochSecond();
    return text + "~" + mac(settings.keys().getFirst(), list, text);
  }

  /// The position that a cursor stands for.
  ///
  /// @throws ProblemException `cursor-invalid` if it is not one of ours for this list;
  ///   `cursor-outdated` if it was
  public String read(ListName list, String cursor) {
    Matcher parts = SHAPE.matcher(cursor);
    if (!parts.matches() || !isOurs(list, parts)) {
      throw new ProblemException(ProblemCode.CURSOR_INVALID);
    }
    if (isOutdated(Long.parseLong(parts.group(2)))) {
      throw new ProblemException(ProblemCode.CURSOR_OUTDATED);
    }
    return parts.group(1);
  }

  /// The spelling counts too: base64url of 32 octets could end in four ways.
  private boolean isOurs(ListName list, Matcher parts) {
    String text = parts.group(1) + "~" + parts.group(2);
    Octets presented = octets(parts.group(3));
    return settings.keys().stream()
        .anyMatch(key -> octets(mac(key, list, text)).matchesSecretly(presented));
  }

  private boolean isOutdated(long writtenAt) {
    Instant end = Instant.ofEpochSecond(writtenAt).plus(settings.lifetime());
    return !clock.instant().isBefore(end);
  }

  private static String mac(Octets key, ListName list, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.toArray(), ALGORITHM));
      byte[] hash = mac.doFinal(octets(list.text() + "\n" + text).toArray());
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException everyJdkCan) {
      throw new IllegalStateException(everyJdkCan);
    }
  }

  private static Octets octets(String text) {
    return Octets.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
