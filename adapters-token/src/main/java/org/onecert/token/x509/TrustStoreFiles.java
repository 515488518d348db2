package org.onecert.token.x509;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;

/// Reads the certificates that an operator trusts, from files and folders: PEM with any number of
/// `CERTIFICATE` blocks, or DER.
///
/// Of a folder every `.pem`, `.crt`, `.cer` and `.der` file is read, not those in folders below it.
/// Whatever is named and holds no certificate is an error: an anchor that is silently missing would
/// show as "untrusted" to some users, much later.
public final class TrustStoreFiles {

  private static final String PEM_BEGIN = "-----BEGIN ";

  private TrustStoreFiles() {}

  /// @throws TrustStoreUnreadable naming the file and the reason
  public static List<X509Certificate> read(List<Path> places) {
    return places.stream()
        .flatMap(place -> files(place).stream())
        .flatMap(file -> certificates(file).stream())
        .distinct()
        .toList();
  }

  private static List<Path> files(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> entries = Files.list(place)) {
      return entries.filter(TrustStoreFiles::looksLikeCertificates).sorted().toList();
    } catch (IOException unreadable) {
      throw new TrustStoreUnreadable(place, unreadable);
    }
  }

  private static boolean looksLikeCertificates(Path file) {
    return file.getFileName().toString().matches("(?i).+\\.(pem|crt|cer|der)");
  }

  private static List<X509Certificate> certificates(Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      String text = new String(content, StandardCharsets.ISO_8859_1);
      List<byte[]> encoded = text.contains(PEM_BEGIN) ? blocks(file, text) : List.of(content);
      return encoded.stream().map(der -> certificate(file, der)).toList();
    } catch (IOException unreadable) {
      throw new TrustStoreUnreadable(file, unreadable);
    }
  }

  private static List<byte[]> blocks(Path file, String text) throws IOException {
    List<byte[]> blocks = new ArrayList<>();
    PemReader reader = new PemReader(new StringReader(text));
    for (PemObject block = reader.readPemObject(); block != null; block = reader.readPemObject()) {
      blocks.add(content(file, block));
    }
    return blocks;
  }

  private static byte[] content(Path file, PemObject block) {
    if (!block.getType().equals("CERTIFICATE")) {
      throw new TrustStoreUnreadable(file, "it holds a " + block.getType());
    }
    return block.getContent();
  }

  private static X509Certificate certificate(Path file, byte[] der) {
    return switch (CertificateParser.parse(Octets.of(der))) {
      case Accepted<X509Certificate>(var certificate) -> certificate;
      case Refused<X509Certificate> _ ->
          throw new TrustStoreUnreadable(file, "it holds no well-formed certificate in PEM or DER");
    };
  }
}
