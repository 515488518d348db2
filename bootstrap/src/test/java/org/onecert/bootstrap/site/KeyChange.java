package org.onecert.bootstrap.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.onecert.fixtures.installation.Secrets;

/// All keys of an installation are changed at once, as `docs/operations.md` has it: settings for
/// each step, the same for all nodes.
public final class KeyChange {

  private static final String TOKENS = "token-signing-key.pem";
  private static final String TRAIL = "trail-sealing-key.pem";
  private static final String NEW = "new-";

  private final Secrets secrets;

  public KeyChange(Secrets secrets) {
    this.secrets = secrets;
  }

  /// First, the new keys are known beside the old ones, which go on working.
  public Map<String, String> known() {
    Map<String, String> settings = keys("", 1, NEW, 2);
    settings.put("onecert.tokens.signing-key", file(TOKENS, NEW + TOKENS));
    settings.put("onecert.trail.sealing-key", file(TRAIL, NEW + TRAIL));
    return settings;
  }

  /// Then the new ones work, and the old ones are known beside them.
  public Map<String, String> working() {
    Map<String, String> settings = keys(NEW, 2, "", 1);
    settings.put("onecert.tokens.signing-key", file(NEW + TOKENS, TOKENS));
    settings.put("onecert.trail.sealing-key", file(NEW + TRAIL, TRAIL));
    return settings;
  }

  /// At last the new ones are alone; of the trail's old key its seals remain.
  public Map<String, String> alone() {
    Map<String, String> settings = newDataKey();
    settings.put("onecert.challenges.key", secrets.octets(NEW + "challenge-key"));
    settings.put("onecert.tokens.signing-key", secrets.signingKey(NEW + TOKENS).toString());
    settings.put("onecert.trail.sealing-key", file(NEW + TRAIL, TRAIL));
    settings.put("onecert.operator.token-sha256", secrets.sha256(NEW + "operator-token"));
    return settings;
  }

  /// The new data key without the old one.
  public Map<String, String> newDataKey() {
    Map<String, String> settings = new HashMap<>();
    settings.put("onecert.data.key", secrets.octets(NEW + "data-key"));
    settings.put("onecert.data.key-id", "2");
    return settings;
  }

  /// What operators present when all is done.
  public String operatorToken() {
    return secrets.octets(NEW + "operator-token");
  }

  private Map<String, String> keys(String first, int id, String other, int otherId) {
    Map<String, String> settings = new HashMap<>();
    settings.put("onecert.challenges.key", secrets.octets(first + "challenge-key"));
    settings.put("onecert.challenges.other-keys", secrets.octets(other + "challenge-key"));
    settings.put("onecert.data.key", secrets.octets(first + "data-key"));
    settings.put("onecert.data.key-id", String.valueOf(id));
    settings.put("onecert.data.other-keys", otherId + ":" + secrets.octets(other + "data-key"));
    settings.put("onecert.operator.token-sha256", operators(first, other));
    return settings;
  }

  private String operators(String first, String other) {
    return secrets.sha256(first + "operator-token")
        + ","
        + secrets.sha256(other + "operator-token");
  }

  /// A file with a key pair, and the public key of another one behind it.
  private String file(String pair, String other) {
    try {
      String theirs = Files.readString(secrets.signingKey(other));
      String published = theirs.substring(theirs.indexOf("-----BEGIN PUBLIC KEY-----"));
      Path own = secrets.signingKey(pair);
      Path both = own.resolveSibling(pair + "-and-" + other);
      return Files.writeString(both, Files.readString(own) + published).toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
