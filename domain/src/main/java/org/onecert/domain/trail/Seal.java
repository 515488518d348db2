package org.onecert.domain.trail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A seal on the chain: a statement that the server signed (JWS, RFC 7515, compact).
///
/// @param text three parts in base64url with dots between them
public record Seal(String text) {

  private static final Pattern SHAPE = Pattern.compile("([\\w-]+)\\.([\\w-]+)\\.([\\w-]+)");
  private static final Pattern HEADER =
      Pattern.compile("\\{\"alg\":\"ES256\",\"kid\":\"([\\w-]+)\",\"typ\":\"onecert-trail-seal\"}");

  /// What it states, if that can be read at all. Nobody vouches for it: see [SealKeys].
  public Optional<SealStatement> claim() {
    return parts().flatMap(parts -> text(parts.group(2))).flatMap(SealStatement::parse);
  }

  /// The id of the key that is said to have signed it.
  Optional<String> key() {
    return parts()
        .flatMap(parts -> text(parts.group(1)))
        .map(HEADER::matcher)
        .filter(Matcher::matches)
        .map(header -> header.group(1));
  }

  /// The octets that are signed.
  byte[] signedPart() {
    return text.substring(0, text.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
  }

  Optional<byte[]> signature() {
    return parts().flatMap(parts -> decoded(parts.group(3)));
  }

  static String unsigned(String key, SealStatement statement) {
    String header = "{\"alg\":\"ES256\",\"kid\":\"" + key + "\",\"typ\":\"onecert-trail-seal\"}";
    return encoded(header.getBytes(StandardCharsets.UTF_8))
        + "."
        + encoded(statement.json().getBytes(StandardCharsets.UTF_8));
  }

  static String encoded(byte[] octets) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
  }

  private Optional<Matcher> parts() {
    return Optional.of(SHAPE.matcher(text)).filter(Matcher::matches);
  }

  private static Optional<String> text(String part) {
    return decoded(part).map(octets -> new String(octets, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> decoded(String part) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(part));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
