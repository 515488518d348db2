package org.onecert.token.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import org.onecert.domain.Octets;
import org.onecert.fixtures.keys.Pem;

/// What openssl says of SM2 and SM3.
record Sm2Judge(Command openssl) {

  private static final String USER_ID = "distid:1234567812345678";

  static Sm2Judge in(Path directory) {
    return new Sm2Judge(Command.in(directory, "openssl"));
  }

  /// A line that ends with the digest, in hexadecimal.
  String sm3(Octets octets) {
    return openssl.given("hashed", octets.toArray()).says("dgst", "-sm3", "hashed");
  }

  /// A structure, line by line.
  String parsed(byte[] der) {
    return openssl.given("der", der).says("asn1parse", "-inform", "DER", "-in", "der");
  }

  /// `Success`, or `Failure`, among other words.
  String on(byte[] signed, byte[] signature, X509Certificate signer) {
    openssl
        .given("signed", signed)
        .given("signature", signature)
        .given("signer.pem", Pem.of(signer).getBytes(US_ASCII));
    openssl.says("x509", "-in", "signer.pem", "-pubkey", "-noout", "-out", "key.pem");
    return openssl.says(
        "pkeyutl",
        "-verify",
        "-pubin",
        "-inkey",
        "key.pem",
        "-rawin",
        "-digest",
        "sm3",
        "-pkeyopt",
        USER_ID,
        "-in",
        "signed",
        "-sigfile",
        "signature");
  }
}
