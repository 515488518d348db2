package org.onecert.bootstrap.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the published example: two entries and their seal.
@DisplayName("P-2: the command that checks an export")
class CheckTrailTest {

  private static final String EXAMPLES = "/org/onecert/rest/openapi/";
  private static final String OTHER = "a".repeat(64);

  @TempDir private Path folder;
  private String printed = "";

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("keys"), example("publishedTrailKeys.response.json"));
    Files.writeString(folder.resolve("export"), example("exportTrail.response.ndjson"));
  }

  @Test
  void says_that_it_is_whole() {
    assertThat(run("--keys", "keys", "export")).isZero();
    assertThat(printed)
        .isEqualTo("whole: 2 entries, positions 1 to 2, sealed until 2026-11-22T02:00:40Z\n");
  }

  @Test
  void says_what_was_altered() throws IOException {
    replace("export", "IMPORT_REGISTRY", "LOG_OUT");

    assertThat(run("--keys", "keys", "export")).isEqualTo(1);
    assertThat(printed).startsWith("entry 2 was altered\ntampered with: 2 entries");
  }

  @Test
  void notes_what_waited_long_for_its_seal() throws IOException {
    replace("export", "02:00:00.123456Z", "01:00:00.123456Z");

    run("--keys", "keys", "export");
    assertThat(printed)
        .contains(
            "note: entries 1 to 2 were sealed at 2026-11-22T02:00:40Z,"
                + " and the oldest is of 2026-11-22T01:00:00.123456Z:");
  }

  @Test
  void says_that_the_key_is_another() throws IOException {
    replace("keys", "\"x\" : \"F", "\"x\" : \"G");

    assertThat(run("--keys", "keys", "export")).isNotZero();
  }

  @Test
  void hears_witnesses_in_logs_and_earlier_exports_and_on_paper() throws IOException {
    Files.writeString(
        folder.resolve("log"), "12:00 INFO The trail is sealed to position 2, hash " + OTHER);
    Files.writeString(
        folder.resolve("json"),
        "{\"message\":\"The trail is sealed to position 2, hash %s, at 2026-11-22T02:00:00Z\"}"
            .formatted(OTHER));
    Files.writeString(folder.resolve("paper"), "3 " + OTHER);
    Files.writeString(
        folder.resolve("later"),
        "sealed to position 9, hash " + OTHER + ", at 2026-11-22T03:00:00Z");

    assertThat(run("--keys", "keys", "--witness", "log", "export")).isEqualTo(1);
    assertThat(printed).startsWith("a witness has seen another chain at 2\n");
    assertThat(run("--keys", "keys", "--witness", "json", "export")).isEqualTo(1);
    assertThat(run("--keys", "keys", "--witness", "paper", "export")).isEqualTo(1);
    assertThat(printed).startsWith("the end is cut off: a witness has seen position 3\n");
    assertThat(run("--keys", "keys", "--witness", "export", "export")).isZero();
    assertThat(run("--keys", "keys", "--witness", "later", "export")).isZero();
  }

  @Test
  void says_when_it_cannot_check() throws IOException {
    Files.writeString(
        folder.resolve("torn"), "sealed to position 9, hash " + OTHER + ", at 2026-11-2");

    assertThat(run("export")).isEqualTo(2);
    assertThat(run("--keys")).isEqualTo(2);
    assertThat(run("--keys", "keys")).isEqualTo(2);
    assertThat(run("--keys", "nothing", "export")).isEqualTo(2);
    assertThat(run("--keys", "export", "export")).isEqualTo(2);
    assertThat(run("--keys", "keys", "keys")).isEqualTo(2);
    assertThat(run("--keys", "keys", "--witness", "torn", "export")).isEqualTo(2);
    assertThat(printed).startsWith("not checked: ");
  }

  private int run(String... words) {
    List<String> arguments =
        Stream.of(words).map(word -> word.startsWith("--") ? word : file(word)).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code = new CheckTrail(new PrintStream(out, true, StandardCharsets.UTF_8)).run(arguments);
    printed = out.toString(StandardCharsets.UTF_8);
    return code;
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void replace(String name, String before, String after) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, Files.readString(file).replace(before, after));
  }

  private static String example(String name) throws IOException {
    try (var file = CheckTrailTest.class.getResourceAsStream(EXAMPLES + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
