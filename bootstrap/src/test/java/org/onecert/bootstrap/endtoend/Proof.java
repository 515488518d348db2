package org.onecert.bootstrap.endtoend;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onecert.fixtures.client.TokenUser;

/// What the history keeps of a token's answer, checked by the JDK alone, as an auditor would who
/// has the certificate.
record Proof(String signed, String signature) {

  /// @param text `certificate=... signed=... signature=...`, the latter two base64
  static Proof of(String text) {
    Map<String, String> parts =
        Arrays.stream(text.split(" "))
            .map(part -> part.split("=", 2))
            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    return new Proof(part(parts, "signed"), part(parts, "signature"));
  }

  private static String part(Map<String, String> parts, String name) {
    return Optional.ofNullable(parts.get(name)).orElseThrow();
  }

  /// Whether the P-256 token of this user signed it.
  boolean isBy(TokenUser user) {
    try {
      Signature verifier = Signature.getInstance("SHA256withECDSA");
      verifier.initVerify(certificate(user));
      verifier.update(octets(signed));
      return verifier.verify(octets(signature));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Certificate certificate(TokenUser user) throws CertificateException {
    byte[] der = octets(user.token().certificate());
    return CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(der));
  }

  /// What the token was asked to sign.
  String statement() {
    return new String(octets(signed), StandardCharsets.UTF_8);
  }

  private static byte[] octets(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
