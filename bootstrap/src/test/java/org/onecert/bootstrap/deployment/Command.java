package org.onecert.bootstrap.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A program that is run to its end.
///
/// @param status 0 if it did what it was to do
/// @param said on both outputs
record Command(int status, String said) {

  static Command run(List<String> words) {
    return run(words, Map.of());
  }

  static Command run(List<String> words, Map<String, String> environment) {
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      byte[] said = process.getInputStream().readAllBytes();
      return new Command(process.waitFor(), new String(said, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  boolean succeeded() {
    return status == 0;
  }
}
