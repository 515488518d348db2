package org.onecert.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The published format (`docs/operations.md`): whoever changes it breaks every export that exists.
@DisplayName("P-2: the transcript of an entry")
class TranscriptTest {

  private static final UUID NAME = UUID.fromString("01a20285-916b-7e98-a465-0b397504e3dc");

  @Test
  void has_a_line_for_each_field_with_the_length_of_its_value() {
    KeptEntry entry =
        new KeptEntry(
            NAME,
            Map.of(
                Field.CLIENT, "192.0.2.7",
                Field.AT, "2026-11-22T02:00:00.123456Z",
                Field.ACT, "LOG_IN",
                Field.ENTERPRISE_NAME, "上海"));

    assertThat(new String(entry.transcript().toArray(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            onecert trail entry 1
            name=36:01a20285-916b-7e98-a465-0b397504e3dc
            at=27:2026-11-22T02:00:00.123456Z
            act=6:LOG_IN
            client=9:192.0.2.7
            enterpriseName=6:上海
            """);
  }

  @Test
  void cannot_be_that_of_another_entry() {
    KeptEntry one = new KeptEntry(NAME, Map.of(Field.REFUSAL, "x\nclient=1:y"));
    KeptEntry other = new KeptEntry(NAME, Map.of(Field.REFUSAL, "x", Field.CLIENT, "y"));

    assertThat(one.transcript()).isNotEqualTo(other.transcript());
  }

  @Test
  void goes_into_the_chain_with_its_place() {
    KeptEntry entry = new KeptEntry(NAME, Map.of(Field.ACT, "LOG_IN"));

    Head head = Head.NONE.with(new PlacedEntry(entry, new Place("812", 7), Authenticity.GENUINE));

    assertThat(head)
        .isEqualTo(new Head(1, "f86246b9e00e0742a8a9bb67414104b8d7a0ec75db37c7c406da76a95be4c3ac"));
  }
}
