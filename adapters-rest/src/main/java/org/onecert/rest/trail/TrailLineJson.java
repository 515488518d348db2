package org.onecert.rest.trail;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.trail.Authenticity;
import org.onecert.rest.trail.TrailLineJson.ChainedJson;
import org.onecert.rest.trail.TrailLineJson.EndJson;
import org.onecert.rest.trail.TrailLineJson.GoneJson;
import org.onecert.rest.trail.TrailLineJson.SealedJson;
import org.onecert.rest.trail.TrailLineJson.StartJson;
import org.onecert.rest.trail.TrailLineJson.StrayJson;

/// A line of an export. Its kind says which members it has.
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true)
@JsonSubTypes({
  @JsonSubTypes.Type(value = StartJson.class, name = StartJson.KIND),
  @JsonSubTypes.Type(value = ChainedJson.class, name = ChainedJson.KIND),
  @JsonSubTypes.Type(value = GoneJson.class, name = GoneJson.KIND),
  @JsonSubTypes.Type(value = StrayJson.class, name = StrayJson.KIND),
  @JsonSubTypes.Type(value = SealedJson.class, name = SealedJson.KIND),
  @JsonSubTypes.Type(value = EndJson.class, name = EndJson.KIND)
})
@Schema(
    name = "TrailLine",
    description = "A line of an export; `kind` says which",
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = StartJson.KIND, schema = StartJson.class),
      @DiscriminatorMapping(value = ChainedJson.KIND, schema = ChainedJson.class),
      @DiscriminatorMapping(value = GoneJson.KIND, schema = GoneJson.class),
      @DiscriminatorMapping(value = StrayJson.KIND, schema = StrayJson.class),
      @DiscriminatorMapping(value = SealedJson.KIND, schema = SealedJson.class),
      @DiscriminatorMapping(value = EndJson.KIND, schema = EndJson.class)
    },
    oneOf = {
      StartJson.class,
      ChainedJson.class,
      GoneJson.class,
      StrayJson.class,
      SealedJson.class,
      EndJson.class
    })
public sealed interface TrailLineJson {

  /// See [org.onecert.domain.trail.TrailLine.Start].
  @Schema(name = "TrailStart", description = "Where this part of the export begins")
  record StartJson(
      @Schema(description = "Always `start`", required = true, enumeration = KIND) String kind,
      @Schema(description = "The position that was asked for", required = true) long after,
      @Schema(
              description =
                  "The position of what the first entry stands on: more than was asked for if older"
                      + " entries were forgotten",
              required = true)
          long position,
      @Schema(description = "The hash of the chain up to there", required = true) String hash,
      @Schema(description = "When this part was made", required = true) Instant made)
      implements TrailLineJson {
    static final String KIND = "start";

    public StartJson {
      requireNonNull(hash);
      requireNonNull(made);
    }
  }

  /// See [org.onecert.domain.trail.TrailLine.Chained].
  @Schema(name = "TrailChained", description = "An entry at its position in the chain")
  record ChainedJson(
      @Schema(description = "Always `entry`", required = true, enumeration = KIND) String kind,
      @Schema(description = "Its position, from 1", required = true) long position,
      @Schema(description = "The hash of the chain up to and with it", required = true) String hash,
      @Schema(
              description =
                  "What the server saw when it put the entry into the chain: one that it had"
                      + " written, another, or one from before entries were authenticated",
              required = true)
          Authenticity authenticity,
      @Schema(description = "The number of the transaction that wrote it", required = true)
          String transaction,
      @Schema(description = "The number of its row", required = true) long row,
      @Schema(ref = "TrailEntry", description = "The entry", required = true)
          Map<String, String> entry)
      implements TrailLineJson {
    static final String KIND = "entry";

    public ChainedJson {
      requireNonNull(hash);
      requireNonNull(authenticity);
      requireNonNull(transaction);
      requireNonNull(entry);
    }
  }

  /// See [org.onecert.domain.trail.TrailLine.Gone].
  @Schema(name = "TrailGone", description = "A place in the chain whose entry is not there")
  record GoneJson(
      @Schema(description = "Always `missing`", required = true, enumeration = KIND) String kind,
      @Schema(description = "Its position", required = true) long position,
      @Schema(description = "The hash of the chain up to and with it", required = true) String hash)
      implements TrailLineJson {
    static final String KIND = "missing";

    public GoneJson {
      requireNonNull(hash);
    }
  }

  /// See [org.onecert.domain.trail.TrailLine.Stray].
  @Schema(
      name = "TrailStray",
      description = "A row among those that were chained, which has no place in the chain")
  record StrayJson(
      @Schema(description = "Always `inserted`", required = true, enumeration = KIND) String kind,
      @Schema(description = "The number of the transaction that wrote it", required = true)
          String transaction,
      @Schema(description = "The number of its row", required = true) long row,
      @Schema(ref = "TrailEntry", description = "The entry", required = true)
          Map<String, String> entry)
      implements TrailLineJson {
    static final String KIND = "inserted";

    public StrayJson {
      requireNonNull(transaction);
      requireNonNull(entry);
    }
  }

  /// See [org.onecert.domain.trail.TrailLine.Sealed].
  @Schema(name = "TrailSeal", description = "A seal on the chain up to a position")
  record SealedJson(
      @Schema(description = "Always `seal`", required = true, enumeration = KIND) String kind,
      @Schema(description = "The position", required = true) long position,
      @Schema(description = "JWS (RFC 7515, compact) by a published key", required = true)
          String seal)
      implements TrailLineJson {
    static final String KIND = "seal";

    public SealedJson {
      requireNonNull(seal);
    }
  }

  /// See [org.onecert.domain.trail.TrailLine.End].
  @Schema(name = "TrailEnd", description = "Where this part of the export ends")
  record EndJson(
      @Schema(description = "Always `end`", required = true, enumeration = KIND) String kind,
      @Schema(description = "The last position: ask on after it", required = true) long position,
      @Schema(description = "Whether the chain goes on", required = true) boolean more)
      implements TrailLineJson {
    static final String KIND = "end";
  }
}
