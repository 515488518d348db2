package org.onecert.domain.trail;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a seal says: that the server chained exactly this.
///
/// @param head the chain as it was
/// @param earlier how many entries at the beginning of the chain are from before entries were
///   authenticated
/// @param reached the place of the last row that was chained: every row up to there has its link
/// @param previous what the seal before this one was set on; [Head#NONE] if this is the first
public record SealStatement(
    Head head, Instant sealedAt, long earlier, Place reached, Head previous) {

  private static final Pattern JSON =
      Pattern.compile(
          "\\{\"position\":(\\d{1,18}),\"hash\":\"([0-9a-f]{64})\","
              + "\"sealedAt\":\"([0-9TZ:.-]{1,40})\",\"earlier\":(\\d{1,18}),"
              + "\"transaction\":\"(\\d{1,20})\",\"row\":(-?\\d{1,19}),"
              + "\"previousPosition\":(\\d{1,18}),\"previousHash\":\"([0-9a-f]{64})\"}");

  /// As JSON, in the one way in which it is signed.
  String json() {
    return """
    {"position":%d,"hash":"%s","sealedAt":"%s","earlier":%d,"transaction":"%s","row":%d,\
    "previousPosition":%d,"previousHash":"%s"}\
    """
        .formatted(
            head.position(),
            head.hash(),
            sealedAt,
            earlier,
            reached.transaction(),
            reached.row(),
            previous.position(),
            previous.hash());
  }

  /// Empty for any other text.
  static Optional<SealStatement> parse(String json) {
    try {
      return Optional.of(JSON.matcher(json)).filter(Matcher::matches).map(SealStatement::read);
    } catch (DateTimeParseException | NumberFormatException neverStatedByUs) {
      return Optional.empty();
    }
  }

  private static SealStatement read(MatchResult json) {
    return new SealStatement(
        head(json.group(1), json.group(2)),
        Instant.parse(json.group(3)),
        Long.parseLong(json.group(4)),
        new Place(json.group(5), Long.parseLong(json.group(6))),
        head(json.group(7), json.group(8)));
  }

  private static Head head(String position, String hash) {
    return new Head(Long.parseLong(position), hash);
  }
}
