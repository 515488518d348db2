package org.onecert.rest.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onecert.domain.Octets;
import org.onecert.domain.trail.Field;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.KeptEntry;
import org.onecert.domain.trail.Place;
import org.onecert.domain.trail.PlacedEntry;
import org.onecert.domain.trail.Seal;
import org.onecert.domain.trail.TrailLine;
import org.onecert.domain.trail.TrailLine.Chained;
import org.onecert.domain.trail.TrailLine.End;
import org.onecert.domain.trail.TrailLine.Excerpt;
import org.onecert.domain.trail.TrailLine.Gone;
import org.onecert.domain.trail.TrailLine.Sealed;
import org.onecert.domain.trail.TrailLine.Start;
import org.onecert.domain.trail.TrailLine.Stray;
import org.onecert.rest.exchange.Json;
import org.onecert.rest.trail.TrailLineJson.ChainedJson;
import org.onecert.rest.trail.TrailLineJson.EndJson;
import org.onecert.rest.trail.TrailLineJson.GoneJson;
import org.onecert.rest.trail.TrailLineJson.SealedJson;
import org.onecert.rest.trail.TrailLineJson.StartJson;
import org.onecert.rest.trail.TrailLineJson.StrayJson;

/// Lines of an export as JSON, one in a line (`application/x-ndjson`), and back.
public final class TrailLines {

  private static final String NAME = "name";

  private TrailLines() {}

  static Octets write(Excerpt excerpt) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (TrailLine line : excerpt.lines()) {
      text.writeBytes(Json.write(json(line)));
      text.write('\n');
    }
    return Octets.of(text.toByteArray());
  }

  /// @throws IllegalArgumentException if it is no line of an export
  public static TrailLine read(String line) {
    try {
      return Optional.ofNullable(
              Json.read(line.getBytes(StandardCharsets.UTF_8), TrailLineJson.class))
          .map(TrailLines::line)
          .orElseThrow(() -> new IllegalArgumentException("Not a line of an export"));
    } catch (JsonProcessingException noLine) {
      throw new IllegalArgumentException("Not a line of an export", noLine);
    } catch (IOException nothingIsReadHere) {
      throw new IllegalStateException(nothingIsReadHere);
    }
  }

  private static TrailLineJson json(TrailLine line) {
    return switch (line) {
      case Start(var after, var base, var made) ->
          new StartJson(StartJson.KIND, after, base.position(), base.hash(), made);
      case Chained(var head, var entry) -> json(head, entry);
      case Gone(var head) -> new GoneJson(GoneJson.KIND, head.position(), head.hash());
      case Stray(var entry, var place) ->
          new StrayJson(StrayJson.KIND, place.transaction(), place.row(), json(entry));
      case Sealed(var position, var seal) -> new SealedJson(SealedJson.KIND, position, seal.text());
      case End(var next, var more) -> new EndJson(EndJson.KIND, next, more);
    };
  }

  private static ChainedJson json(Head head, PlacedEntry entry) {
    return new ChainedJson(
        ChainedJson.KIND,
        head.position(),
        head.hash(),
        entry.authenticity(),
        entry.place().transaction(),
        entry.place().row(),
        json(entry.entry()));
  }

  private static Map<String, String> json(KeptEntry entry) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put(NAME, entry.name().toString());
    for (Field field : Field.values()) {
      entry.field(field).ifPresent(value -> json.put(field.word(), value));
    }
    return json;
  }

  private static TrailLine line(TrailLineJson json) {
    return switch (json) {
      case StartJson(_, var after, var position, var hash, var made) ->
          new Start(after, new Head(position, hash), made);
      case ChainedJson chained -> line(chained);
      case GoneJson(_, var position, var hash) -> new Gone(new Head(position, hash));
      case StrayJson(_, var transaction, var row, var entry) ->
          new Stray(entry(entry), new Place(transaction, row));
      case SealedJson(_, var position, var seal) -> new Sealed(position, new Seal(seal));
      case EndJson(_, var position, var more) -> new End(position, more);
    };
  }

  private static Chained line(ChainedJson json) {
    return new Chained(
        new Head(json.position(), json.hash()),
        new PlacedEntry(
            entry(json.entry()), new Place(json.transaction(), json.row()), json.authenticity()));
  }

  private static KeptEntry entry(Map<String, String> json) {
    Map<Field, String> fields =
        Stream.of(Field.values())
            .filter(field -> json.get(field.word()) != null)
            .collect(Collectors.toMap(field -> field, field -> json.get(field.word())));
    return new KeptEntry(UUID.fromString(json.getOrDefault(NAME, "")), fields);
  }
}
