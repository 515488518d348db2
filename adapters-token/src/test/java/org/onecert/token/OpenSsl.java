package org.onecert.token;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The `openssl` command, which knows nothing of us: a judge. Where there is none (or none of
/// version 3) the test is skipped with a line that says so.
public record OpenSsl(Path folder) {

  public static OpenSsl in(Path folder) throws IOException {
    var openssl = new OpenSsl(folder);
    assumeTrue(openssl.isThere(), "skipped: there is no openssl 3 on this machine");
    return openssl;
  }

  public OpenSsl given(String file, byte[] content) throws IOException {
    Files.write(folder.resolve(file), content);
    return this;
  }

  /// All that it prints.
  public String says(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private boolean isThere() {
    try {
      return says("version").startsWith("OpenSSL 3");
    } catch (IOException absent) {
      return false;
    }
  }
}
