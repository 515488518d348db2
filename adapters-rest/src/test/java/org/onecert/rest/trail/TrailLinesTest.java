package org.onecert.rest.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.trail.Authenticity;
import org.onecert.domain.trail.Field;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.KeptEntry;
import org.onecert.domain.trail.Place;
import org.onecert.domain.trail.PlacedEntry;
import org.onecert.domain.trail.Seal;
import org.onecert.domain.trail.TrailCheck;
import org.onecert.domain.trail.TrailLine;
import org.onecert.domain.trail.TrailLine.Chained;
import org.onecert.domain.trail.TrailLine.End;
import org.onecert.domain.trail.TrailLine.Excerpt;
import org.onecert.domain.trail.TrailLine.Gone;
import org.onecert.domain.trail.TrailLine.Sealed;
import org.onecert.domain.trail.TrailLine.Start;
import org.onecert.domain.trail.TrailLine.Stray;
import org.onecert.domain.trail.TrailReport;
import org.onecert.rest.openapi.Examples;

@DisplayName("P-2: the lines of an export")
class TrailLinesTest {

  private static final Head HEAD = new Head(8, "a".repeat(64));
  private static final Place PLACE = new Place("18446744073709551615", -7);
  private static final KeptEntry ENTRY =
      new KeptEntry(
          new UUID(1, 2), Map.of(Field.ACT, "LOG_IN", Field.CHANGES, "[{\"a\":\"\\n\"}]"));

  @Test
  void are_read_as_they_were_written() {
    List<TrailLine> lines =
        List.of(
            new Start(7, HEAD, Instant.parse("2026-11-22T02:00:00.123456Z")),
            new Chained(HEAD, new PlacedEntry(ENTRY, PLACE, Authenticity.FORGED)),
            new Gone(HEAD),
            new Stray(ENTRY, PLACE),
            new Sealed(8, new Seal("a.b.c")),
            new End(9, true));

    String text =
        new String(TrailLines.write(new Excerpt(lines)).toArray(), StandardCharsets.UTF_8);

    assertThat(text.lines().map(TrailLines::read)).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "null",
        "{\"kind\":\"other\"}",
        "{\"kind\":\"end\"",
        "{\"kind\":\"end\",\"position\":1,\"more\":true,\"x\":1}",
        "{\"kind\":\"inserted\",\"transaction\":\"1\",\"row\":1,\"entry\":{}}",
        "{\"kind\":\"seal\",\"position\":1}"
      })
  void are_refused_if_they_are_none(String line) {
    assertThatIllegalArgumentException().isThrownBy(() -> TrailLines.read(line));
  }

  @Test
  void have_the_members_that_the_description_lists() {
    Stream<String> listed =
        Stream.of(TrailEntryJson.class.getRecordComponents()).map(RecordComponent::getName);

    assertThat(listed)
        .containsExactlyElementsOf(
            Stream.concat(Stream.of("name"), Stream.of(Field.values()).map(Field::word)).toList());
  }

  @Test
  void are_whole_in_the_example() {
    TrailCheck check =
        new TrailCheck(
            PublishedTrailKeys.read(example("publishedTrailKeys.response.json")), List.of());
    example("exportTrail.response.ndjson").lines().map(TrailLines::read).forEach(check::take);

    TrailReport report = check.report();
    assertThat(report.findings()).isEmpty();
    assertThat(report.entries()).isEqualTo(2);
  }

  private static String example(String name) {
    return new String(Examples.file(name).orElseThrow(), StandardCharsets.UTF_8);
  }
}
