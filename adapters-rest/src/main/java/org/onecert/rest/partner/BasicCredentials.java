package org.onecert.rest.partner;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onecert.domain.Octets;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.rest.exchange.Exchange;

/// A client's name and the hash of the secret that it presented (RFC 6749, 2.3.1; RFC 7617). Ours
/// hold no character that would have to be encoded.
record BasicCredentials(BusinessSystemId id, Octets secretHash) {

  private static final int LONGEST = 512;
  private static final Pattern BASIC = Pattern.compile("(?i:Basic) +([A-Za-z0-9+/]+={0,2})");
  private static final Pattern PAIR = Pattern.compile("([a-z0-9-]{1,64}):([!-~]{1,256})");

  /// Those of a request; empty if there are none, or none that could be anybody's.
  static Optional<BasicCredentials> of(Exchange exchange) {
    return exchange
        .header("Authorization")
        .filter(header -> header.length() <= LONGEST)
        .map(BASIC::matcher)
        .filter(Matcher::matches)
        .flatMap(header -> decoded(header.group(1)))
        .map(PAIR::matcher)
        .filter(Matcher::matches)
        .flatMap(pair -> of(pair.group(1), pair.group(2)));
  }

  private static Optional<BasicCredentials> of(String id, String secret) {
    Octets hash = Octets.of(secret.getBytes(StandardCharsets.US_ASCII)).sha256();
    return BusinessSystemId.parse(id).map(system -> new BasicCredentials(system, hash));
  }

  private static Optional<String> decoded(String base64) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
