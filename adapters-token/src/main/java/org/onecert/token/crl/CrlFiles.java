package org.onecert.token.crl;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/// Reads the revocation lists that an operator filed: DER, or PEM with any number of `X509 CRL`
/// blocks. Of a folder every `.crl` file is read.
public final class CrlFiles {

  private static final byte[] PEM = "-----".getBytes(StandardCharsets.US_ASCII);

  private CrlFiles() {}

  /// @throws CrlMalformed naming the file and the reason
  public static List<Crl> read(List<Path> places) {
    return files(places).stream().flatMap(file -> lists(file).stream()).toList();
  }

  /// The files that are there.
  ///
  /// @throws CrlMalformed if one cannot be looked for
  public static List<Path> files(List<Path> places) {
    return places.stream().flatMap(place -> within(place).stream()).toList();
  }

  private static List<Path> within(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> entries = Files.list(place)) {
      return entries
          .filter(file -> file.getFileName().toString().matches("(?i).+\\.crl"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new CrlMalformed(place + " cannot be read", unreadable);
    }
  }

  private static List<Crl> lists(Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      return encoded(content).stream().map(CrlParser::parse).toList();
    } catch (IOException unreadable) {
      throw new CrlMalformed(file + " cannot be read", unreadable);
    } catch (CrlMalformed malformed) {
      throw new CrlMalformed(file + ": " + malformed.getMessage(), malformed);
    }
  }

  private static List<byte[]> encoded(byte[] content) throws IOException {
    if (content.length < PEM.length || !startsWith(content, PEM)) {
      return List.of(content);
    }
    List<byte[]> blocks = new ArrayList<>();
    var reader = new PemReader(new StringReader(new String(content, StandardCharsets.ISO_8859_1)));
    for (PemObject block = reader.readPemObject(); block != null; block = reader.readPemObject()) {
      CrlMalformed.unless(block.getType().equals("X509 CRL"), "it holds a " + block.getType());
      blocks.add(block.getContent());
    }
    return blocks;
  }

  private static boolean startsWith(byte[] content, byte[] beginning) {
    return Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
  }
}
