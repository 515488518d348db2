package org.onecert.domain.login;

import java.util.Base64;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.Fingerprint;

/// What a token signed, so that anybody who has its certificate can verify that it was there.
///
/// @param certificate the issue whose key signed
/// @param signed the octets of the challenge
public record Evidence(Fingerprint certificate, Octets signed, Octets signature) {

  /// All of it in one line, for the history: the octets in base64.
  public String inOneLine() {
    return "certificate=%s signed=%s signature=%s"
        .formatted(certificate.hex(), base64(signed), base64(signature));
  }

  private static String base64(Octets octets) {
    return Base64.getEncoder().encodeToString(octets.toArray());
  }
}
