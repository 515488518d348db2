package org.onecert.bootstrap.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onecert.domain.Octets;

/// A private key in a file: PEM of PKCS #8 (RFC 5958), not encrypted.
public final class PrivateKeyFile {

  private static final Pattern PEM =
      Pattern.compile(
          "-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----\\s*");

  private PrivateKeyFile() {}

  /// Its DER octets.
  ///
  /// @param name of the configuration that names the file
  public static Octets read(String name, Path file) {
    try {
      Matcher pem = PEM.matcher(Files.readString(file));
      if (pem.matches()) {
        return Octets.ofBase64(pem.group(1).replaceAll("\\s", ""));
      }
      throw new WrongConfiguration(name, "names a file that is no PEM of a PKCS #8 private key");
    } catch (IOException unreadable) {
      throw new WrongConfiguration(name, "names a file that cannot be read: " + file);
    }
  }
}
